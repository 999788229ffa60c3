import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileName } from '../../src/export/file-name.ts';
import { type Frame, type Item, itemRows, paragraph } from '../../src/export/flow.ts';
import { legendOf } from '../../src/export/legend.ts';
import { drawPicture, type Picture } from '../../src/export/picture.ts';
import { eventsShown, lastChecked, sourceLines } from '../../src/export/sources.ts';
import { toSvg } from '../../src/export/to-svg.ts';
import type { Language } from '../../src/model/bilingual.ts';
import { type Dataset, datasetSchema } from '../../src/model/dataset.ts';
import { createIndex } from '../../src/timeline/index/event-index.ts';
import { layout } from '../../src/timeline/layout/layout.ts';
import { type DrawingNode, node } from '../../src/timeline/paint/drawing.ts';
import { palettes } from '../../src/timeline/palette.ts';
import type { Scene } from '../../src/timeline/scene.ts';
import { measureText, ms, viewOf, viewportOf } from '../timeline/view.ts';

const dataset = datasetSchema.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, '../../data/events.json'), 'utf8')),
);

function sceneOf(from: string, to: string, language: Language, data: Dataset = dataset): Scene {
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  return layout(createIndex(data), viewOf(viewportOf(from, to, { direction }), { language }));
}

function pictureOf(from: string, to: string, language: Language, data: Dataset = dataset): Picture {
  return drawPicture({ scene: sceneOf(from, to, language, data), dataset: data, language, measureText });
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

describe('the legend', () => {
  test('shows what occurs, and nothing else', () => {
    const scene = sceneOf('2019-04-01', '2019-05-01', 'en');
    const { kinds, statuses, precisions } = legendOf(scene);
    expect(kinds).toContain('summit');
    expect(kinds).not.toContain('forum');
    expect(statuses).toEqual(['occurred']);
    expect(precisions).not.toContain('about');
    expect(kinds).toHaveLength(new Set(scene.marks.map(({ kind }) => kind)).size);
  });

  test('of an empty scene is empty', () => {
    const { kinds, statuses, precisions, rings, cluster } = legendOf(
      sceneOf('1990-01-01', '1990-02-01', 'en'),
    );
    expect([...kinds, ...statuses, ...precisions, ...rings]).toEqual([]);
    expect(cluster).toBe(false);
  });
});

describe('the sources', () => {
  test('are the articles of the events shown, with date and certainty', () => {
    const shown = eventsShown(sceneOf('2019-12-20', '2020-01-05', 'en'), dataset);
    const lines = sourceLines(shown, dataset, 'en');
    expect(lines.some((line) => line.includes('Reuters') && line.includes('30 December 2019'))).toBe(true);
    expect(lines.join('\n')).not.toContain('Al-Rai');
    expect(lastChecked(shown)).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});

describe('flowing text', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcد ي'.split('')), minLength: 1, maxLength: 18 });
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
        },
      ),
    );
  });

  test('legend items never lie on one another', () => {
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 20 }),
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
          const placed = itemRows(frame, items, 0, style).nodes.filter(({ tag }) => tag === 'text');
          const boxes = placed.map((drawing) => {
            const x = Number(drawing.attributes['x']);
            const w = measureText(bare(drawing), 13, 400);
            return {
              start: spoken === 'ar' ? x - w : x,
              end: spoken === 'ar' ? x : x + w,
              y: Number(drawing.attributes['y']),
            };
          });
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

  test('the scene’s own nodes are in it unchanged, its overview left out', () => {
    const picture = pictureOf('2023-08-25', '2023-09-20', 'en');
    const scene = picture.nodes.find(({ key }) => key === 'place')?.children[0];
    expect(scene?.children.map(({ key }) => key)).toContain('marks');
    expect(scene?.children.map(({ key }) => key)).not.toContain('overview');
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

test.each([
  ['North Korea & Russia: 2006–2023', 'en', 'North-Korea-Russia-2006-2023_2023-09-01_2023-09-30_en.png'],
  ['كوريا الشمالية', 'ar', 'كوريا-الشمالية_2023-09-01_2023-09-30_ar.png'],
  ['../../etc/passwd', 'en', 'etc-passwd_2023-09-01_2023-09-30_en.png'],
  ['???', 'en', 'timeline_2023-09-01_2023-09-30_en.png'],
] as const)('a file of «%s» is called %s … %s', (title, language, expected) => {
  expect(fileName(title, { start: ms('2023-09-01'), end: ms('2023-10-01') }, language, 'png')).toBe(expected);
});
