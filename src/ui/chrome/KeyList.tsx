import { Fragment } from 'react';
import { useWords } from '../store-context.tsx';

/** The keys and gestures that the app knows. */
export function KeyList() {
  const { keys } = useWords();
  const rows: readonly (readonly [readonly string[], string])[] = [
    [['←', '→'], keys.previousNext],
    [['Home', 'End'], keys.firstLast],
    [['PgUp', 'PgDn'], keys.screens],
    [['+', '−'], keys.zoom],
    [['0'], keys.fit],
    [['Enter'], keys.open],
    [['Esc'], keys.close],
    [['?', '؟'], keys.list],
  ];
  const gestures = ['wheel', 'wheelZoom', 'drag', 'doubleClick'] as const;
  return (
    <>
      <dl className="keys">
        {rows.map(([caps, meaning]) => (
          <Fragment key={caps.join()}>
            <dt>
              {caps.map((cap) => (
                <kbd key={cap} dir="ltr">
                  {cap}
                </kbd>
              ))}
            </dt>
            <dd>{meaning}</dd>
          </Fragment>
        ))}
      </dl>
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
