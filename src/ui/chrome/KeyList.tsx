import { Fragment } from 'react';
import { selectDirection } from '../../store/selectors.ts';
import { narrow, useMedia } from '../shared/use-media.ts';
import { Switch } from '../shared/Switch.tsx';
import { useAppState, useAppStore, useWords } from '../store-context.tsx';

/** The keys and gestures that the app knows. */
export function KeyList() {
  const { keys, reader } = useWords();
  const store = useAppStore();
  const direction = useAppState(selectDirection);
  const isNarrow = useMedia(narrow);
  const shortcuts = useAppState((state) => state.shortcuts);
  const rows: readonly (readonly [readonly string[], string])[] = [
    [direction === 'rtl' ? ['→', '←'] : ['←', '→'], keys.previousNext],
    [['↑', '↓'], keys.alsoInList],
    [['Home', 'End'], keys.firstLast],
    [['PgUp', 'PgDn'], keys.screens],
    [['+', '−'], keys.zoom],
    [['0'], keys.fit],
    [['Enter', keys.space], keys.open],
    [['Shift + Enter'], keys.cluster],
    [['L', 'م'], keys.view],
    [['/', 'ظ'], keys.search],
    [['C', 'ؤ'], reader.copyQuote],
    [['Esc'], keys.close],
    isNarrow ? [['↑', '↓'], keys.sheet] : [['←', '→'], keys.divider],
    [['?', '؟'], keys.list],
  ];
  const gestures = ['wheel', 'wheelZoom', 'drag', 'doubleClick'] as const;
  return (
    <>
      <dl className="keys">
        {rows.map(([caps, meaning]) => (
          <Fragment key={meaning}>
            <dt>
              {caps.map((cap) => (
                <kbd key={cap}>{cap}</kbd>
              ))}
            </dt>
            <dd>{meaning}</dd>
          </Fragment>
        ))}
      </dl>
      <Switch label={keys.shortcuts} isOn={shortcuts} onSwitch={store.getState().chooseShortcuts} />
      <h3 className="label">{keys.hands}</h3>
      <dl className="keys">
        {gestures.map((gesture) => (
          <Fragment key={gesture}>
            <dt>{keys.gestures[gesture]}</dt>
            <dd>{keys[gesture]}</dd>
          </Fragment>
        ))}
      </dl>
    </>
  );
}
