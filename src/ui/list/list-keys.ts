type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/**
 * The place to which a key leads from `home`; undefined when it leads nowhere. `page` is how many events are on
 * screen, `total` how many there are.
 */
export function placeAfter(pressed: Key, home: number, page: number, total: number): number | undefined {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey || pressed.shiftKey) return undefined;
  const places: Readonly<Record<string, number>> = {
    ArrowDown: home + 1,
    ArrowUp: home - 1,
    PageDown: home + page,
    PageUp: home - page,
    Home: 0,
    End: total - 1,
  };
  const place = places[pressed.key];
  return place === undefined ? undefined : Math.max(Math.min(place, total - 1), 0);
}
