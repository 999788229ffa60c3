import { pictureFormats } from '../../export/request.ts';
import { namedSizes, type NamedSize } from '../../export/sizes.ts';
import { directions, languages } from '../../model/languages.ts';
import type { ExportWords } from '../../words/catalogue/export-words.ts';
import type { DateStyle } from '../../words/date-style.ts';
import { formatNumber } from '../../words/numbers.ts';
import { languageNames } from '../../words/language-names.ts';
import { Switch } from '../shared/Switch.tsx';
import { useDateStyle, useWords } from '../store-context.tsx';
import type { Draft } from './draft.ts';
import { SelectField } from '../shared/SelectField.tsx';
import { RadioField, TextField } from './Fields.tsx';
import { SpanFields } from './SpanFields.tsx';

const named = Object.keys(namedSizes).filter((name): name is NamedSize => name in namedSizes);
const sizes = ['screen', ...named, 'own'] as const;

interface Props {
  readonly draft: Draft;
  readonly words: ExportWords;
  /** Whether an event is open. */
  readonly hasSelection: boolean;
  /** Whether the timeline has a public address. */
  readonly hasAddress: boolean;
  readonly onChange: (change: Partial<Draft>) => void;
}

/** All that can be chosen of a picture. */
export function Settings({ draft, words, hasSelection, hasAddress, onChange }: Props) {
  return (
    <div className="picture-settings">
      <SpanFields draft={draft} words={words} hasSelection={hasSelection} onChange={onChange} />
      <SelectField
        label={words.size}
        value={draft.size}
        options={sizes}
        words={words.sizes}
        onChange={(size) => onChange({ size })}
      />
      {draft.size === 'own' && <OwnSize draft={draft} words={words} onChange={onChange} />}
      <Look draft={draft} onChange={onChange} />
      <Extras draft={draft} words={words} hasAddress={hasAddress} onChange={onChange} />
      <Format draft={draft} words={words} onChange={onChange} />
    </div>
  );
}

type PartProps = Pick<Props, 'draft' | 'words' | 'onChange'>;

/** In which language, which way and in which colours. */
function Look({ draft, onChange }: Omit<PartProps, 'words'>) {
  const { settings } = useWords();
  return (
    <>
      <RadioField
        label={settings.language}
        value={draft.lang}
        options={languages}
        words={languageNames}
        onChange={(lang) => onChange({ lang, dir: directions[lang] })}
      />
      <RadioField
        label={settings.direction}
        value={draft.dir}
        options={['rtl', 'ltr']}
        words={settings.directions}
        onChange={(dir) => onChange({ dir })}
      />
      {draft.format !== 'pdf' && (
        <RadioField
          label={settings.theme}
          value={draft.theme}
          options={['light', 'dark']}
          words={settings.themes}
          onChange={(theme) => onChange({ theme })}
        />
      )}
    </>
  );
}

function Extras({ draft, words, hasAddress, onChange }: PartProps & Pick<Props, 'hasAddress'>) {
  return (
    <div className="switches">
      <Switch label={words.list} isOn={draft.list} onSwitch={(list) => onChange({ list })} />
      {hasAddress && <Switch label={words.qr} isOn={draft.qr} onSwitch={(qr) => onChange({ qr })} />}
    </div>
  );
}

function OwnSize({ draft, words, onChange }: PartProps) {
  return (
    <div className="pair">
      <TextField
        label={words.width}
        value={draft.width}
        inputMode="numeric"
        onChange={(width) => onChange({ width })}
      />
      <TextField
        label={words.height}
        value={draft.height}
        inputMode="numeric"
        onChange={(height) => onChange({ height })}
      />
    </div>
  );
}

function Format({ draft, words, onChange }: PartProps) {
  const style = useDateStyle();
  return (
    <>
      <RadioField
        label={words.format}
        value={draft.format}
        options={pictureFormats}
        words={words.formats}
        onChange={(format) => onChange({ format })}
      />
      <p className="field-note">{words.formatWhat[draft.format]}</p>
      {draft.format === 'png' && (
        <RadioField
          label={words.scale}
          value={draft.scale}
          options={['1', '2', '3', '4']}
          words={sayScales(style)}
          onChange={(scale) => onChange({ scale })}
        />
      )}
    </>
  );
}

/** How many times as large, the number first in either direction. */
function sayScales(style: DateStyle): Readonly<Record<Draft['scale'], string>> {
  const say = (times: number): string => `\u2066${formatNumber(times, style)}×\u2069`;
  return { '1': say(1), '2': say(2), '3': say(3), '4': say(4) };
}
