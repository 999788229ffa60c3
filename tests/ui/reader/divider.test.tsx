// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { keepShare, plainShare, shareAt, shareRange } from '../../../src/ui/reader/reader-share.ts';
import { renderApp, serveArticles } from '../render-app.tsx';

beforeEach(() => {
  serveArticles();
  localStorage.clear();
});

describe.each(['ar', 'en'] as const)('the divider, in %s', (language) => {
  const wider = language === 'ar' ? '{ArrowRight}' : '{ArrowLeft}';
  const narrower = language === 'ar' ? '{ArrowLeft}' : '{ArrowRight}';

  function openReader() {
    const rendered = renderApp(language);
    HTMLElement.prototype.setPointerCapture = () => undefined;
    act(() => rendered.store.getState().openEvent('shoigu-visit-2023'));
    const divider = screen.getByRole('separator');
    return { ...rendered, divider, now: () => Number(divider.getAttribute('aria-valuenow')) };
  }

  test('is moved by the arrows the way they point, to its ends, and back', async () => {
    const { user, divider, now, store } = openReader();
    const plain = now();
    expect(plain).toBe(plainShare(1024));
    expect(divider).toHaveAttribute('aria-valuetext', expect.stringContaining(String(plain)));
    act(() => divider.focus());
    await user.keyboard(wider + wider);
    expect(now()).toBe(plain + 4);
    await user.keyboard(narrower);
    expect(now()).toBe(plain + 2);
    expect(localStorage.getItem('isnad.readerShare')).toBe(String(plain + 2));
    expect(screen.getByRole('complementary')).toHaveStyle({ inlineSize: `${plain + 2}vw` });
    await user.keyboard('{Home}');
    expect(now()).toBe(shareRange(1024).least);
    expect(divider).toHaveAttribute('aria-valuemin', String(now()));
    await user.keyboard('{End}');
    expect(now()).toBe(shareRange(1024).most);
    await user.dblClick(divider);
    expect(now()).toBe(plain);
    expect(store.getState().readerShare).toBeUndefined();
  });

  test('follows the pointer', () => {
    const { divider, now } = openReader();
    fireEvent.pointerDown(divider, { button: 0, clientX: 500 });
    fireEvent.pointerMove(divider, { clientX: 512 });
    expect(now()).toBe(50);
    fireEvent.lostPointerCapture(divider);
    fireEvent.pointerMove(divider, { clientX: 600 });
    expect(now()).toBe(50);
  });
});

test('a share leaves room for both wherever there is room for both', () => {
  const page = fc.integer({ min: 720, max: 4000 });
  fc.assert(
    fc.property(page, fc.integer({ min: 0, max: 4000 }), fc.boolean(), (pagePx, x, isRightToLeft) => {
      const share = shareAt(x, pagePx, isRightToLeft);
      const readerPx = (share / 100) * pagePx;
      expect(readerPx).toBeGreaterThanOrEqual(340);
      expect(pagePx - readerPx).toBeGreaterThanOrEqual(340);
      expect(keepShare(share, pagePx)).toBe(share);
      expect(shareAt(pagePx - x, pagePx, !isRightToLeft)).toBe(share);
    }),
  );
});
