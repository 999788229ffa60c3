import { languages } from '../../model/languages.ts';
import { themeSettings } from '../../store/slices/settings.ts';
import { languageNames } from '../../words/language-names.ts';
import { useAppState, useAppStore, useWords } from '../store-context.tsx';
import { choiceOf, directionChoices, directionOf } from '../shared/direction-choice.ts';
import { Choice } from './Choice.tsx';
import { DateSettings } from './DateSettings.tsx';
import { Switch } from '../shared/Switch.tsx';

/** What a reader can choose; every choice holds at once and is remembered. */
export function SettingsForm() {
  const { settings, keys } = useWords();
  const { chooseLanguage, chooseTheme, chooseDirection, chooseShortcuts } = useAppStore().getState();
  const language = useAppState((state) => state.language);
  const theme = useAppState((state) => state.theme);
  const direction = useAppState((state) => state.direction);
  const shortcuts = useAppState((state) => state.shortcuts);
  return (
    <div className="settings">
      <Choice
        name="language"
        label={settings.language}
        value={language}
        options={languages.map((value) => ({ value, text: languageNames[value], lang: value }))}
        onChoose={chooseLanguage}
      />
      <Choice
        name="theme"
        label={settings.theme}
        value={theme}
        options={themeSettings.map((value) => ({ value, text: settings.themes[value] }))}
        onChoose={chooseTheme}
      />
      <Choice
        name="direction"
        label={settings.direction}
        value={choiceOf(direction)}
        options={directionChoices.map((value) => ({ value, text: settings.directions[value] }))}
        onChoose={(choice) => chooseDirection(directionOf(choice))}
      />
      <DateSettings />
      <section>
        <h3 className="label">{settings.keys}</h3>
        <Switch label={keys.shortcuts} isOn={shortcuts} onSwitch={chooseShortcuts} />
      </section>
    </div>
  );
}
