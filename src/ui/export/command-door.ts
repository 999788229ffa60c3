import { toBase64 } from '../../export/base64.ts';
import type { CommandAnswer } from '../../export/command-answer.ts';
import type { PictureContext } from '../../export/context.ts';
import { largerLetters } from '../../export/larger-letters.ts';
import { makePicture, type PictureFile } from '../../export/make-picture.ts';
import { parseRequest, type PictureOptions, type PictureRequest } from '../../export/request.ts';
import { askedBy, type FilterOptions } from '../../find/asked.ts';
import type { AppState, AppStore } from '../../store/app-store.ts';
import { isAnswered, selectMatches } from '../../store/select-matches.ts';
import { selectDataset } from '../../store/selectors.ts';
import { axisFor } from '../../timeline/viewport.ts';
import { type ExportWords, exportWords } from '../../words/catalogue/export-words.ts';
import { sayFlaws } from './say-flaws.ts';
import { sayFailure } from './say-failure.ts';
import { once, whenAnswered } from './when-answered.ts';
import { pictureContext, screenRequest } from './picture-context.ts';

/** Options of a picture, and what the page shows: its filter, and the id of the open event. */
export type CommandOptions = PictureOptions & FilterOptions & { readonly event?: string };

/** Makes a picture of the whole timeline, or of what the options say, as the dialog would. */
export async function answerCommand(
  store: AppStore,
  options: CommandOptions,
  today: number,
): Promise<CommandAnswer> {
  const words = exportWords.en;
  const { failed, problem } = words;
  if (!(await stands(store))) return { ok: false, message: failed['not-loaded'] };
  await show(store, options);
  const state = store.getState();
  if (!isAnswered(state)) return { ok: false, message: failed['not-filtered'] };
  if (selectMatches(state)?.includes(1) === false) return { ok: false, message: failed['none-passes'] };
  const fallback = { ...screenRequest(state, 'light'), span: 'whole', size: 'slide' } as const;
  const parsed = parseRequest(options, fallback);
  if (!parsed.ok) return { ok: false, message: problem(parsed.error) };
  const request = parsed.value;
  const made = await makePicture(request, pictureContext(state, screenOf(state.span), today));
  if (!made.ok) return { ok: false, message: sayFailure(made.error, { language: 'en' }) };
  const { blob, fileName } = made.value;
  const note = noteOf(made.value, request, words);
  const base64 = toBase64(new Uint8Array(await blob.arrayBuffer()));
  return { ok: true, fileName, type: blob.type, base64, note };
}

/** What the dialog would say beside the picture. */
function noteOf(made: PictureFile, request: PictureRequest, words: ExportWords): string | undefined {
  const better = largerLetters(request);
  const lines = [
    made.isHigher && words.listGrows,
    better && words.largerLetters(better.widthPx, better.heightPx, better.scale),
    sayFlaws(made, words),
  ].filter((line) => line !== undefined);
  return lines.length === 0 ? undefined : lines.join('\n');
}

/** The longest list stands sooner; a page that broke down would be waited for without end. */
const patienceMs = 60_000;

/** Whether the timeline stands on the page, once it does or will not. */
async function stands(store: AppStore): Promise<boolean> {
  await new Promise<void>((resolve) => {
    const stop = once(store, hasSettled, resolve);
    setTimeout(() => {
      stop();
      resolve();
    }, patienceMs);
  });
  const state = store.getState();
  return selectDataset(state) !== undefined && state.span !== undefined;
}

function hasSettled({ loaded, span }: AppState): boolean {
  return loaded.status === 'failed' || span !== undefined;
}

/** A search that broke down leaves the question without an answer. */
async function show(store: AppStore, options: CommandOptions): Promise<void> {
  const question = askedBy(options);
  if (question !== undefined) store.setState(question);
  if (options.event !== undefined) store.getState().openEvent(options.event);
  await whenAnswered(store);
}

/** The place of the timeline on the page. */
function screenOf(span: PictureContext['screen']['span'] = { start: 0, end: 1 }): PictureContext['screen'] {
  const { clientWidth: widthPx = 1280, clientHeight: heightPx = 720 } =
    document.querySelector('.timeline-host') ?? {};
  return { widthPx, heightPx, span, axis: axisFor(innerWidth, innerHeight) };
}
