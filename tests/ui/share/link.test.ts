import { expect, test } from 'vitest';
import { linkTo, sharedPage } from '../../../src/ui/share/link.ts';

test.each([
  [
    undefined,
    'https://a.example/t/?data=x.json#v=1&event=a',
    'https://a.example/t/?data=x.json',
    false,
    false,
  ],
  ['https://b.example/', 'https://a.example/t/', 'https://b.example/', true, false],
  ['https://b.example/t#old', 'http://localhost:4173/', 'https://b.example/t', true, false],
  [undefined, 'http://127.0.0.1:4173/', 'http://127.0.0.1:4173/', false, true],
  [undefined, 'http://[::1]:4173/', 'http://[::1]:4173/', false, true],
  [undefined, 'file:///home/x/index.html', 'file:///home/x/index.html', false, true],
])('with the public address %s, links from %s lead to %s', (url, here, address, isPublic, isOnlyHere) => {
  const page = sharedPage(url, here);
  expect(page).toEqual({ address, isPublic, isOnlyHere });
  expect(linkTo(page, { event: 'a-2023', lang: 'ar' })).toBe(`${address}#v=1&event=a-2023&lang=ar`);
});
