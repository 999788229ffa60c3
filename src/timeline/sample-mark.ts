import type { Status } from '../model/event.ts';
import { type Palette, withHue } from './palette.ts';
import type { Direction } from './props.ts';
import type { Edge, Form, Mark, Stretch } from './scene.ts';

/** How the form of a mark shows a date. */
export const dateForms = ['day', 'lasted', 'within', 'notAfter', 'about', 'openEnd', 'perhaps'] as const;
export type DateForm = (typeof dateForms)[number];

/** What a line of a legend shows. */
export type Sample =
  | { readonly type: 'precision'; readonly form: DateForm }
  | { readonly type: 'status'; readonly status: Status }
  | { readonly type: 'ring'; readonly ring: 'selected' | 'linked' };

const barPx = 36;
const dot: Form = { type: 'dot', radius: 5 };
const sharp: Edge = { type: 'sharp' };
const fray: Edge = { type: 'fray' };

/** A mark around (0, 0) that stands for all of its sort, at most 48 × 20 px, painted as on the axis. */
export function sampleMark(sample: Sample, direction: Direction): Mark {
  return {
    id: Object.values(sample).join('-'),
    kind: 'other',
    status: sample.type === 'status' ? sample.status : 'occurred',
    weight: 2,
    x: 0,
    y: 0,
    box: { x: -5, y: -5, width: 10, height: 10 },
    form: sample.type === 'precision' ? formOf(sample.form, direction) : dot,
    uncertain: sample.type === 'precision' && sample.form === 'perhaps',
    faded: false,
    selected: sample.type === 'ring' && sample.ring === 'selected',
    hovered: false,
    focused: false,
    linked: sample.type === 'ring' && sample.ring === 'linked',
    lifted: false,
  };
}

/** The palette with ink for every hue: a sample stands for every kind. */
export function inkOnly(palette: Palette): Palette {
  return withHue(palette, palette.ink);
}

function formOf(dateForm: DateForm, direction: Direction): Form {
  switch (dateForm) {
    case 'day':
    case 'perhaps':
      return dot;
    case 'lasted':
      return bar('solid', sharp, sharp);
    case 'within':
      return bar('soft', { type: 'fade', px: 10 }, { type: 'fade', px: 10 });
    case 'notAfter': {
      const open: Edge = { type: 'fade', px: 28, open: true };
      return direction === 'rtl' ? bar('soft', sharp, open) : bar('soft', open, sharp);
    }
    case 'about':
      return bar('solid', fray, fray);
    case 'openEnd': {
      const open: Edge = { type: 'fade', px: 28, open: true };
      return direction === 'rtl' ? bar('solid', open, sharp) : bar('solid', sharp, open);
    }
  }
}

function bar(body: Stretch['body'], left: Edge, right: Edge): Form {
  return {
    type: 'bar',
    thickness: 9,
    stretches: [{ x: -barPx / 2, width: barPx, body, left, right }],
  };
}
