import { wordsIn } from '../words/catalogue/catalogue.ts';
import { space, stack } from './columns.ts';
import { type Block, type Frame, paragraph } from './flow.ts';
import { drawQr } from './qr-block.ts';
import { type Density, type PictureSources, sayChecked } from './sources.ts';

const small = { sizePx: 12, weight: 400, tone: 'second' } as const;
const plain = { sizePx: 13, weight: 400, tone: 'ink' } as const;
const heading = { sizePx: 12, weight: 650, tone: 'second' } as const;

/** What a picture answers for: its sources, the day of the check, the address where it can be looked up. */
export interface Account {
  readonly sources: PictureSources;
  /** A day as EDTF. */
  readonly checkedOn: string | undefined;
  readonly isDraft: boolean;
  readonly address: string | undefined;
  /** What the square to scan holds; undefined draws none. */
  readonly qr: string | undefined;
}

export function drawAccount(frame: Frame, account: Account, density: Density, from: number): Block {
  const words = wordsIn(frame);
  const { sources, isDraft } = account;
  const address = addressOf(frame, account);
  const lines = sources.lines(density);
  const line = (key: string, text: string, style: Parameters<typeof paragraph>[4]) => (top: number) =>
    paragraph(frame, key, text, top, style);
  return stack(
    [
      ...(lines.length > 0 ? [line('sources', words.picture.sources, heading), space(2)] : []),
      ...lines.flatMap((text, i) => [line(`source ${i}`, text, small), space(2)]),
      space(lines.length > 0 ? 6 : 0),
      ...(isDraft ? [line('draft', words.chrome.draft, plain), space(2)] : []),
      ...(address.length > 0 ? [...address, space(2)] : []),
      line('closing', closingOf(frame, account).join(' · '), small),
      ...qrOf(frame, account),
    ],
    from,
  );
}

/** The same in as few lines as it needs. */
export function drawTightAccount(frame: Frame, account: Account, density: Density, from: number): Block {
  const words = wordsIn(frame);
  const { sources, isDraft } = account;
  const [first, ...others] = sources.lines(density);
  const said = [
    ...(first === undefined ? [] : [`${words.picture.sources}: ${first}`]),
    ...others,
    ...(isDraft ? [words.chrome.draft] : []),
    ...closingOf(frame, account),
  ].map((part) => part.replace(/\.$/, ''));
  return stack(
    [
      (top) => paragraph(frame, 'account', said.join(' · '), top, small),
      ...addressOf(frame, account),
      ...qrOf(frame, account),
    ],
    from,
  );
}

type Part = (top: number) => Block;

function addressOf(frame: Frame, { address }: Account): readonly Part[] {
  if (address === undefined) return [];
  return [(top) => paragraph(frame, 'address', address, top, { ...small, isAddress: true })];
}

function qrOf(frame: Frame, { qr }: Account): readonly Part[] {
  return qr === undefined ? [] : [space(8), (top) => drawQr(frame, qr, top), space(4)];
}

function closingOf(frame: Frame, { checkedOn }: Account): readonly string[] {
  const { picture } = wordsIn(frame);
  return [
    ...(checkedOn === undefined ? [] : [sayChecked(checkedOn, frame)]),
    ...(frame.hijri ? [picture.hijri] : []),
    picture.madeWith,
  ];
}
