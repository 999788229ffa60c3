import { languages } from '../../model/languages.ts';
import { themeSettings } from '../../store/slices/settings.ts';
import { views, wheelOwners } from '../../store/slices/view.ts';
import { catalogue } from '../../words/catalogue/catalogue.ts';
import { useWords } from '../store-context.tsx';
import { Choice } from './Choice.tsx';
import { embedContents, type EmbedOptions } from './embed.ts';
import { HeightField } from './HeightField.tsx';

const directions = ['language', 'rtl', 'ltr'] as const;

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
      <Choice
        label={share.shows}
        value={options.shows}
        choices={named(contents, share.showing)}
        onChoose={(shows) => onChange({ shows })}
      />
      <Choice
        label={share.view}
        value={options.view}
        choices={named(views, share.views)}
        onChoose={(view) => onChange({ view })}
      />
      <Choice
        label={share.language}
        value={options.language}
        choices={languages.map((language) => [language, catalogue[language].share.ownName] as const)}
        onChoose={(language) => onChange({ language })}
      />
      <Choice
        label={share.direction}
        value={options.direction ?? 'language'}
        choices={named(directions, share.directions)}
        onChoose={(direction) => onChange({ direction: direction === 'language' ? undefined : direction })}
      />
      <Choice
        label={share.theme}
        value={options.theme}
        choices={named(themeSettings, share.themes)}
        onChoose={(theme) => onChange({ theme })}
      />
      <HeightField
        label={share.height}
        heightPx={options.heightPx}
        onChange={(heightPx) => onChange({ heightPx })}
      />
      <Choice
        label={share.hands}
        value={options.wheel}
        choices={named(wheelOwners, share.handsOf)}
        onChoose={(wheel) => onChange({ wheel })}
      />
    </div>
  );
}

function named<T extends string>(
  values: readonly T[],
  words: Readonly<Record<T, string>>,
): readonly (readonly [T, string])[] {
  return values.map((value) => [value, words[value]]);
}
