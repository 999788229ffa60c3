import { useId, useLayoutEffect, useRef } from 'react';
import type { Status } from '../../model/event.ts';
import { selectDirection } from '../../store/selectors.ts';
import { paintMark } from '../../timeline/paint/mark.ts';
import { toDom } from '../../timeline/paint/to-dom.ts';
import { type Palette, palettes } from '../../timeline/palette.ts';
import type { Edge, Form, Mark, Stretch } from '../../timeline/scene.ts';
import { useAppState } from '../store-context.tsx';
import { useResolvedTheme } from './use-document-settings.ts';

export type Sample =
  | { readonly type: 'precision'; readonly precision: 'day' | 'lasted' | 'within' | 'about' | 'openEnd' }
  | { readonly type: 'status'; readonly status: Status }
  | { readonly type: 'ring'; readonly ring: 'selected' | 'linked' };

const widthPx = 48;
const heightPx = 20;
const barPx = 36;

/** A sample of a mark, painted as on the axis, in ink since it stands for every kind. */
export function LegendMark({ sample }: { readonly sample: Sample }) {
  const svg = useRef<SVGSVGElement>(null);
  const id = useId();
  const palette = palettes[useResolvedTheme()];
  const isRtl = useAppState(selectDirection) === 'rtl';
  useLayoutEffect(() => {
    if (svg.current !== null) toDom(svg.current, [paintMark(sampleMark(sample, isRtl), inked(palette), id)]);
  }, [sample, palette, isRtl, id]);
  return (
    <svg
      ref={svg}
      className="legend-mark"
      viewBox={`${-widthPx / 2} ${-heightPx / 2} ${widthPx} ${heightPx}`}
      aria-hidden="true"
    />
  );
}

function inked(palette: Palette): Palette {
  const { ink } = palette;
  return {
    ...palette,
    kinds: { meeting: ink, talks: ink, statement: ink, sanctions: ink, arms: ink, other: ink },
  };
}

function sampleMark(sample: Sample, isRtl: boolean): Mark {
  const form = sample.type === 'precision' ? precisionForm(sample.precision, isRtl) : dot;
  const box = { x: -5, y: -5, width: 10, height: 10 };
  return {
    id: JSON.stringify(sample).replaceAll(/[^a-z]+/gi, '-'),
    kind: 'other',
    status: sample.type === 'status' ? sample.status : 'occurred',
    weight: 2,
    x: 0,
    y: 0,
    box,
    form,
    uncertain: false,
    faded: false,
    selected: sample.type === 'ring' && sample.ring === 'selected',
    hovered: false,
    focused: false,
    linked: sample.type === 'ring' && sample.ring === 'linked',
    lifted: false,
  };
}

const dot: Form = { type: 'dot', radius: 5 };
const sharp: Edge = { type: 'sharp' };
const fray: Edge = { type: 'fray' };

function precisionForm(
  precision: Extract<Sample, { readonly type: 'precision' }>['precision'],
  isRtl: boolean,
): Form {
  switch (precision) {
    case 'day':
      return dot;
    case 'lasted':
      return bar('solid', sharp, sharp);
    case 'within':
      return bar('soft', { type: 'fade', px: 10 }, { type: 'fade', px: 10 });
    case 'about':
      return bar('solid', fray, fray);
    case 'openEnd': {
      const open: Edge = { type: 'fade', px: 28 };
      return isRtl ? bar('solid', open, sharp) : bar('solid', sharp, open);
    }
  }
}

function bar(body: Stretch['body'], left: Edge, right: Edge): Form {
  return { type: 'bar', thickness: 9, stretches: [{ x: -barPx / 2, width: barPx, body, left, right }] };
}
