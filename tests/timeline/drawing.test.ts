// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { layout } from '../../src/timeline/layout/layout.ts';
import { node, textNode } from '../../src/timeline/paint/drawing.ts';
import { paintScene } from '../../src/timeline/paint/paint-scene.ts';
import { toDom } from '../../src/timeline/paint/to-dom.ts';
import { escapeText } from '../../src/base/escape-text.ts';
import { toText } from '../../src/timeline/paint/to-text.ts';
import { fixture, indexed } from './fixture.ts';
import { viewOf, viewportOf } from './view.ts';

function svg(): SVGElement {
  return document.createElementNS('http://www.w3.org/2000/svg', 'svg');
}

describe('SVG text', () => {
  it.each([
    ['<b> & "c"', '&lt;b&gt; &amp; &quot;c&quot;'],
    ['a\u0000b\u0008c', 'abc'],
    ['evil\u202Etxt.exe', 'eviltxt.exe'],
    ['\uD800x', '\uFFFDx'],
    ['\u2068CNN\u2069 \u{1F600}', '\u2068CNN\u2069 \u{1F600}'],
  ])('escapes %j', (text, escaped) => {
    expect(escapeText(text)).toBe(escaped);
  });

  it('rounds px and leaves out what is not set', () => {
    expect(toText(node('line', 'l', { x1: 1.23456, y1: -0, stroke: undefined }))).toBe(
      '<line x1="1.23" y1="0"/>\n',
    );
  });
});

describe('what is on screen and what is written', () => {
  const scene = layout(indexed(fixture), viewOf(viewportOf('2023-08-01', '2023-10-01')));

  it('are the same', () => {
    const screen = svg();
    toDom(screen, [paintScene(scene)]);
    const written = new DOMParser().parseFromString(
      `<svg xmlns="http://www.w3.org/2000/svg">${toText(paintScene(scene))}</svg>`,
      'image/svg+xml',
    );
    const flat = (root: ParentNode): readonly string[] =>
      Array.from(root.querySelectorAll('*'), (element) =>
        [
          element.tagName,
          ...Array.from(element.attributes, ({ name, value }) => `${name}=${value}`).sort(),
          element.children.length === 0 ? element.textContent : '',
        ].join(' '),
      );
    expect(written.querySelector('parsererror')).toBeNull();
    expect(flat(screen)).toEqual(flat(written.documentElement));
  });

  it('reuses an element as long as its key lives', () => {
    const screen = svg();
    toDom(screen, [node('rect', 'a', { x: 1 }), textNode('text', 'b', {}, 'one')]);
    const [rect, text] = screen.children;
    toDom(screen, [textNode('text', 'b', { y: 2 }, 'two'), node('rect', 'a', {})]);
    expect([...screen.children]).toEqual([text, rect]);
    expect(rect?.hasAttribute('x')).toBe(false);
    expect(text?.outerHTML).toContain('>two<');
    toDom(screen, []);
    expect(screen.children).toHaveLength(0);
  });

  it('has unique ids and finds every gradient that it uses', () => {
    const text = toText(paintScene(scene));
    const ids = Array.from(text.matchAll(/ id="([^"]+)"/g), ([, id]) => id);
    const used = Array.from(text.matchAll(/url\(#([^)]+)\)/g), ([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('says direction and anchor on every text', () => {
    const texts = Array.from(toText(paintScene(scene)).matchAll(/<text [^>]*>/g), ([tag]) => tag);
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.filter((tag) => !/ direction="/.test(tag) || !/ text-anchor="/.test(tag))).toEqual([]);
  });
});
