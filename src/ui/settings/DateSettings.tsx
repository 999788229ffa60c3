import { digitSets, monthNameSets } from '../../words/date-style.ts';
import { sayDate } from '../../words/dates.ts';
import { useAppState, useAppStore, useDateStyle, useWords } from '../store-context.tsx';
import { Choice } from './Choice.tsx';
import { Switch } from '../shared/Switch.tsx';

const exampleDay = '2023-08-12';

/** How dates are said: the names of months and the digits of Arabic, and the Hijri day beside. */
export function DateSettings() {
  const { settings } = useWords();
  const { chooseMonths, chooseDigits, chooseHijri } = useAppStore().getState();
  const dates = useDateStyle();
  const months = useAppState((state) => state.months);
  const digits = useAppState((state) => state.digits);
  const hijri = useAppState((state) => state.hijri);
  return (
    <section className="date-settings">
      <Choice
        name="months"
        label={settings.months}
        value={months}
        options={monthNameSets.map((value) => ({
          value,
          text: settings.monthSets[value],
          sample: sayDate('2023-07', { language: 'ar', months: value }).replace(/ \d+$/, ''),
          lang: 'ar',
        }))}
        onChoose={chooseMonths}
      />
      <Choice
        name="digits"
        label={settings.digits}
        value={digits}
        options={digitSets.map((value) => ({
          value,
          text: sayDate('2023', { language: 'ar', digits: value }),
          lang: 'ar',
        }))}
        onChoose={chooseDigits}
      />
      <div>
        <Switch label={settings.hijri} isOn={hijri} onSwitch={chooseHijri} />
        <p className="panel-note">{settings.hijriWhat}</p>
      </div>
      <p className="date-example">
        {settings.example} <bdi>{sayDate(exampleDay, dates)}</bdi>
      </p>
    </section>
  );
}
