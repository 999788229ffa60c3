import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Frame, paragraph } from '../../src/export/flow.ts';
import { type Item, itemRows, looseRows } from '../../src/export/item-rows.ts';
import { drawPicture, type Picture } from '../../src/export/picture.ts';
import { groundsOf } from '../../src/export/grounds.ts';
import { sourcesOf } from '../../src/export/sources.ts';
import { toSvg } from '../../src/export/to-svg.ts';
import type { Language } from '../../src/model/bilingual.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { type DrawingNode, node } from '../../src/timeline/paint/drawing.ts';
import { palettes } from '../../src/timeline/palette.ts';
import { measureText, ms } from '../timeline/view.ts';
import { dataset, sceneOf } from './scene-of.ts';
import { openDataset } from '../model/open-whole.ts';

function pictureOf(from: string, to: string, language: Language, data: Dataset = dataset): Picture {
  return drawPicture({
    scene: sceneOf(from, to, language, data),
    dataset: openDataset(data),
    grounds: groundsOf(data.events, data.articles),
    language,
    measureText,
  });
}

const style = { sizePx: 13, weight: 400, tone: 'ink' } as const;
const frameOf = (widthPx: number, language: Language): Frame => ({
  widthPx,
  marginPx: 24,
  language,
  palette: palettes.light,
  measureText,
});

/** The text of a node without the isolates around its other script, which have no width. */
function bare({ text = '' }: DrawingNode): string {
  return text.replaceAll(/[\u2068\u2069]/g, '');
}

function texts(drawing: DrawingNode): readonly DrawingNode[] {
  return drawing.tag === 'text' ? [drawing] : drawing.children.flatMap(texts);
}

describe('the sources', () => {
  test('say which articles carry the same report, and how many times', () => {
    const told = dataset.events.filter(({ id }) => /joint-statement|russian-officials|shoigu-visit/.test(id));
    const linesIn = (language: Language) =>
      sourcesOf(groundsOf(told, dataset.articles), dataset, { language })
        .lines('short')
        .map((line) => line.replaceAll(/[\u2068\u2069]/g, ''));
    expect(linesIn('en').at(-1)).toBe(
      'Al-Rai and AFP (outlet unknown) carry the same report of 3 events, which counts once.',
    );
    expect(linesIn('ar').at(-1)).toContain('تقرير واحد عن 3 أحداث');
    expect(
      sourcesOf(groundsOf(dataset.events.slice(0, 3), dataset.articles), dataset, { language: 'en' })
        .lines('full')
        .join(),
    ).not.toContain('same report');
  });

  test.each<readonly [{ readonly outlet?: true; readonly agency?: true }, string, string]>([
    [{ outlet: true, agency: true }, 'The Paper, by Agency', 'الصحيفة، عن وكالة'],
    [{ outlet: true }, 'The Paper', 'الصحيفة'],
    [{ agency: true }, 'Agency (outlet unknown)', 'وكالة (الناشر غير معروف)'],
    [{}, 'Outlet unknown', 'الناشر غير معروف'],
  ])('name the publisher as far as it is known: %o', (known, english, arabic) => {
    const [event] = dataset.events.filter(({ passages }) => passages.length > 0);
    const articles = dataset.articles.map(
      ({ outlet: _outlet, agency: _agency, headline: _headline, ...article }) => ({
        ...article,
        ...(known.outlet && { outlet: { en: 'The Paper', ar: 'الصحيفة' } }),
        ...(known.agency && { agency: { en: 'Agency', ar: 'وكالة' } }),
      }),
    );
    const lineIn = (language: Language): string =>
      sourcesOf(groundsOf(event ? [event] : [], []), { articles }, { language }).lines('full')[0] ?? '';
    expect(lineIn('en').split(' · ')[0]).toBe(english);
    expect(lineIn('ar').split(' · ')[0]).toBe(arabic);
  });
});

describe('flowing text', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcد ي'.split('')), minLength: 1, maxLength: 120 });
  const short = fc.string({ unit: fc.constantFrom(...'abcد ي'.split('')), minLength: 1, maxLength: 30 });
  const language = fc.constantFrom<Language>('ar', 'en');

  test('no line of a paragraph is wider than the frame or lies on another', () => {
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 320, max: 1600 }),
        language,
        (words, width, spoken) => {
          const { nodes, heightPx } = paragraph(frameOf(width, spoken), 'p', words.join(' '), 10, style);
          const baselines = nodes.map(({ attributes }) => Number(attributes['y']));
          for (const line of nodes) expect(measureText(bare(line), 13, 400)).toBeLessThanOrEqual(width - 48);
          for (const [i, y] of baselines.entries())
            expect(y - (baselines[i - 1] ?? y - 13)).toBeGreaterThanOrEqual(13);
          expect(heightPx).toBeGreaterThanOrEqual((baselines.at(-1) ?? 0) - 10);
          const said = nodes.map(bare).join('').replaceAll(' ', '');
          expect(said).toBe(words.join('').replaceAll(' ', ''));
        },
      ),
    );
  });

  test('legend items never lie on one another', () => {
    fc.assert(
      fc.property(
        fc.array(short, { maxLength: 20 }),
        fc.integer({ min: 320, max: 1600 }),
        language,
        (words, width, spoken) => {
          const items = words.map((text, i): Item => ({
            key: `k${i}`,
            drawing: node('circle', 'c', { r: 5 }),
            drawingWidthPx: 12,
            text,
          }));
          const frame = frameOf(width, spoken);
          const placed = itemRows(frame, items, 0, style, looseRows).nodes.filter(
            ({ tag }) => tag === 'text',
          );
          const boxes = placed.map((drawing) => {
            const x = Number(drawing.attributes['x']);
            const w = measureText(bare(drawing), 13, 400);
            return {
              start: spoken === 'ar' ? x - w : x,
              end: spoken === 'ar' ? x : x + w,
              y: Number(drawing.attributes['y']),
            };
          });
          for (const { start, end } of boxes) {
            expect(start).toBeGreaterThanOrEqual(24);
            expect(end).toBeLessThanOrEqual(width - 24);
          }
          for (const [i, a] of boxes.entries())
            for (const b of boxes.slice(i + 1))
              expect(a.y !== b.y || a.end <= b.start || b.end <= a.start).toBe(true);
        },
      ),
    );
  });
});

describe('the picture', () => {
  test.each(['ar', 'en'] as const)(
    'in %s holds title, span, scene, legend, sources and check',
    (language) => {
      const picture = pictureOf('2023-08-25', '2023-09-20', language);
      const said = picture.nodes.flatMap(texts).map(({ text }) => text?.replaceAll(/[\u2068\u2069]/g, ''));
      expect(said).toContain(dataset.title[language]);
      expect(said.join('\n')).toContain(language === 'ar' ? 'المصادر' : 'Sources');
      expect(said.join('\n')).toContain(language === 'ar' ? 'رُوجع في' : 'Checked on');
      for (const drawing of picture.nodes.flatMap(texts)) {
        expect(drawing.attributes['direction']).toBeDefined();
        expect(drawing.attributes['text-anchor']).toBeDefined();
      }
      const frame = picture.nodes.find(({ key }) => key === 'frame');
      for (const line of frame?.children.flatMap(texts) ?? [])
        expect(Number(line.attributes['y'])).toBeLessThan(picture.heightPx);
    },
  );

  test.each([
    ['2006-01-01', '2024-01-01', 0],
    ['2023-08-25', '2023-09-20', 19],
  ])('leaves no row below the axis where there is no coarser unit: %s to %s', (from, to, rowPx) => {
    const scene = sceneOf(from, to, 'en');
    const lowest = Math.max(...scene.ticks.map(({ text }) => text?.y ?? 0));
    const picture = pictureOf(from, to, 'en');
    expect(picture.sceneHeightPx - lowest).toBeCloseTo(scene.overview!.box.y - 19 + rowPx - lowest, 0);
    expect(picture.sceneHeightPx - lowest).toBeLessThan(20);
    expect(picture.sceneHeightPx).toBeGreaterThan(lowest);
  });

  test('the scene’s own nodes are in it unchanged, its overview left out', () => {
    const picture = pictureOf('2023-08-25', '2023-09-20', 'en');
    const scene = picture.nodes.find(({ key }) => key === 'place')?.children[0];
    expect(scene?.children.map(({ key }) => key)).toContain('marks');
    expect(scene?.children.map(({ key }) => key)).not.toContain('overview');
  });

  test.each([
    ['2010-01-01', '2024-01-01', '2010 to 2023'],
    ['2019-01-15', '2023-06-20', 'January 2019 to June 2023'],
    ['2023-09-01', '2023-10-01', '1 to 30 September 2023'],
    ['2023-09-13', '2023-09-14', 'Wednesday 13 September 2023'],
  ])('from %s to %s covers %s', (from, to, said) => {
    const { span, eventsInView } = sceneOf(from, to, 'en');
    expect(pictureOf(from, to, 'en').description).toMatch(new RegExp(`^${said} · ${eventsInView} events?$`));
    expect(ms(to)).toBe(span.end);
  });

  test('gives the public address whole and in its own direction, and says that a draft is one', () => {
    const url = `https://news.example.org/timelines/${'north-korea-'.repeat(30)}?from=2019-01-01&to=2023#v=1`;
    const picture = pictureOf('2023-08-25', '2023-09-20', 'ar', { ...dataset, url, draft: true });
    const lines = picture.nodes.flatMap(texts);
    const address = lines.filter(({ key }) => key.startsWith('address '));
    expect(address.length).toBeGreaterThan(1);
    expect(address.map(bare).join('')).toBe(url);
    for (const { text } of address) expect(text).toMatch(/^\u2068[^\u2068\u2069]+\u2069$/);
    expect(lines.map(bare).join(' ')).toContain('هذه مسودة');
  });

  test('markup, controls and bidi overrides in a title stay text', () => {
    const title = '<script>alert("1")</script> & \u202Eabc\u0007 “q” 😀';
    const hostile: Dataset = {
      ...dataset,
      title: { en: title, ar: title },
      events: dataset.events.map((event) => ({ ...event, title: { en: title, ar: title } })),
    };
    const svg = toSvg(pictureOf('2023-08-25', '2023-09-20', 'en', hostile), '', 'en');
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;script&gt;');
    // oxlint-disable-next-line no-control-regex -- control characters are what must not be there
    expect(svg).not.toMatch(/[\u0000-\u0008\u202A-\u202E]/);
    expect(svg).toContain('😀');
  });
});
