import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/model/bilingual.ts';
import { createAxes } from '../../src/timeline/folding/axes.ts';
import { spanToAxis } from '../../src/timeline/folding/folding.ts';
import { layout } from '../../src/timeline/layout/layout.ts';
import { node } from '../../src/timeline/paint/drawing.ts';
import { paintScene } from '../../src/timeline/paint/paint-scene.ts';
import { toText } from '../../src/timeline/paint/to-text.ts';
import type { Direction, Theme } from '../../src/timeline/props.ts';
import type { Axis } from '../../src/timeline/viewport.ts';
import { datasetOf, eventOf, type Row, indexed } from './fixture.ts';
import { ms, viewOf, viewportOf } from './view.ts';

/** A folder holds what is given and what is drawn; UPDATE_SAMPLES=1 writes the drawing anew, for review in the diff. */
interface Sample {
  readonly what: string;
  readonly from: string;
  readonly to: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly language: Language;
  readonly direction: Direction;
  readonly theme: Theme;
  readonly selected?: string;
  readonly hovered?: string;
  readonly focused?: string;
  readonly linked?: readonly string[];
  readonly highlighted?: readonly string[];
  readonly today?: string;
  readonly axis?: Axis;
  readonly isFolded?: boolean;
  readonly events: readonly Row[];
}

const folder = join(import.meta.dirname, '../samples/timeline');

function draw(sample: Sample): string {
  const {
    from,
    to,
    widthPx,
    heightPx,
    direction,
    language,
    theme,
    today,
    axis = 'horizontal',
    isFolded = false,
    what: _,
    events,
    ...state
  } = sample;
  const index = createAxes(indexed(datasetOf(events.map(eventOf)))).indexFor(isFolded);
  const seen = viewportOf(from, to, { widthPx, heightPx, direction, axis });
  const viewport = { ...seen, span: spanToAxis(index.folding, seen.span) };
  const view = viewOf(viewport, {
    language,
    theme,
    ...state,
    ...(today !== undefined && { today: ms(today) }),
  });
  const scene = layout(index, view);
  const size = { xmlns: 'http://www.w3.org/2000/svg', width: widthPx, height: heightPx };
  return toText(node('svg', 'svg', size, [paintScene(scene)]));
}

describe('timeline samples', () => {
  it.each(readdirSync(folder))('%s', (name) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own file, read by nobody else
    const sample = JSON.parse(readFileSync(join(folder, name, 'input.json'), 'utf8')) as Sample;
    const expectedFile = join(folder, name, 'expected.svg');
    const drawn = draw(sample);
    if (process.env['UPDATE_SAMPLES'] === '1') writeFileSync(expectedFile, drawn);
    expect(existsSync(expectedFile), `${name} has no expected.svg: run with UPDATE_SAMPLES=1`).toBe(true);
    expect(drawn).toBe(readFileSync(expectedFile, 'utf8'));
  });
});
