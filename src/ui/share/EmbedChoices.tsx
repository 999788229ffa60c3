import { languages } from '../../model/languages.ts';
import { themeSettings } from '../../store/slices/settings.ts';
import { views, wheelOwners } from '../../store/slices/view.ts';
import { languageNames } from '../../words/language-names.ts';
import { choiceOf, directionChoices, directionOf } from '../shared/direction-choice.ts';
import { SelectField } from '../shared/SelectField.tsx';
import { useWords } from '../store-context.tsx';
import { embedContents, type EmbedOptions } from './embed.ts';
import { HeightField } from './HeightField.tsx';

interface Props {
  readonly options: EmbedOptions;
  /** Whether an event is open that the frame could open at. */
  readonly hasEvent: boolean;
  readonly onChange: (chosen: Partial<EmbedOptions>) => void;
}

/** What the page in the frame can be told. */
export function EmbedChoices({ options, hasEvent, onChange }: Props) {
  const { share } = useWords();
  const contents = embedContents.filter((content) => content !== 'event' || hasEvent);
  return (
    <div className="choices">
      <SelectField
        label={share.shows}
        value={options.shows}
        options={contents}
        words={share.showing}
        onChange={(shows) => onChange({ shows })}
      />
      <SelectField
        label={share.view}
        value={options.view}
        options={views}
        words={share.views}
        onChange={(view) => onChange({ view })}
      />
      <Look options={options} onChange={onChange} />
      <HeightField
        label={share.height}
        heightPx={options.heightPx}
        onChange={(heightPx) => onChange({ heightPx })}
      />
      <SelectField
        label={share.hands}
        value={options.wheel}
        options={wheelOwners}
        words={share.handsOf}
        onChange={(wheel) => onChange({ wheel })}
      />
    </div>
  );
}

/** In which language, which way and in which colours. */
function Look({ options, onChange }: Omit<Props, 'hasEvent'>) {
  const { settings } = useWords();
  return (
    <>
      <SelectField
        label={settings.language}
        value={options.language}
        options={languages}
        words={languageNames}
        onChange={(language) => onChange({ language })}
      />
      <SelectField
        label={settings.direction}
        value={choiceOf(options.direction)}
        options={directionChoices}
        words={settings.directions}
        onChange={(choice) => onChange({ direction: directionOf(choice) })}
      />
      <SelectField
        label={settings.theme}
        value={options.theme}
        options={themeSettings}
        words={settings.themes}
        onChange={(theme) => onChange({ theme })}
      />
    </>
  );
}
