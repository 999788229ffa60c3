import { expect, test } from 'vitest';
import { pictureContext, screenRequest } from '../../../src/ui/export/picture-context.ts';
import { dataset } from '../fixture.ts';
import { openDataset } from '../../model/open-whole.ts';
import { readyStore } from '../../store/ready-store.ts';

const screen = { widthPx: 800, heightPx: 600, axis: 'horizontal', span: { start: 0, end: 1 } } as const;
const address = 'https://news.example.org/isnad/';

test.each([
  [{ language: 'ar', direction: 'rtl', months: 'levant', hijri: true }, 'lang=ar&months=levant&hijri=on'],
  [{ language: 'ar', direction: 'ltr', digits: 'arabic' }, 'lang=ar&dir=ltr&digits=arabic'],
  [{ language: 'en', direction: 'ltr' }, 'lang=en'],
] as const)(
  'a link leads to what shows and says all as the picture does, whatever the page does: %j',
  (style, said) => {
    for (const language of ['ar', 'en'] as const) {
      const own = openDataset({ ...dataset, url: address });
      const store = readyStore({ language, digits: 'arabic', theme: 'dark' }, own);
      store.setState({ view: 'list' });
      const state = store.getState();
      const { linkTo } = pictureContext(state, screen, undefined);
      const day = Date.UTC(2023, 8, 13);
      const link = linkTo({ start: day, end: day + 86_400_000 }, { ...plainRequest(state), ...style });
      expect(link).toBe(`${address}#v=1&from=2023-09-13&to=2023-09-14&${said}`);
    }
  },
);

function plainRequest(state: Parameters<typeof screenRequest>[0]) {
  const { months: _months, digits: _digits, hijri: _hijri, ...request } = screenRequest(state, 'light');
  return request;
}
