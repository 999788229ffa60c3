import type { EventKind, Status } from '../model/event.ts';
import { eventKinds, statuses } from '../model/event-words.ts';
import type { OpenDataset } from '../model/open-dataset.ts';
import { points } from '../time/bounds.ts';
import { type Edtf, type EdtfMember, isRun } from '../time/edtf.ts';
import { compareGranularity } from '../time/granularity.ts';
import { dateOf } from '../timeline/index/event-shape.ts';
import { type DateForm, dateForms } from '../timeline/sample-mark.ts';
import type { Cluster, Form, Mark, Scene } from '../timeline/scene.ts';
import type { ListedEvent } from './event-list.ts';
import { clustersInView, eventsNamed, idsInView, isOpenInView, marksInView } from './in-view.ts';

/** What a picture must explain: only what is seen in it. A list of events shows their kinds and no more. */
export interface LegendParts {
  readonly kinds: readonly EventKind[];
  readonly statuses: readonly Status[];
  readonly dateForms: readonly DateForm[];
  /** What a known day looks like: a dot, and a bar where a day is wider than the dot. */
  readonly dayForms: readonly Form['type'][];
  readonly signs: readonly Sign[];
  readonly rings: readonly ('selected' | 'linked')[];
  /** One with a number and one without, of those in view, to stand for all. */
  readonly clusters: readonly Cluster[];
}

/** A dot for a span that is too short for a bar, sizes by weight, arcs to linked events. */
type Sign = 'short' | 'weight' | 'link';

export function legendOf(
  scene: Scene,
  dataset: OpenDataset,
  listed: readonly ListedEvent[] = [],
): LegendParts {
  const marks = marksInView(scene);
  const shown = new Map(eventsNamed(idsInView(scene), dataset).map((event) => [event.id, event]));
  const known = marks.map(({ id, form, uncertain }) => {
    const event = shown.get(id);
    const all = dateFormsOf(event && dateOf(event));
    const seen = seenIn(form, all, scene);
    const isShort = form.type === 'dot' && all.includes('lasted');
    return { form, isShort, dateForms: uncertain ? [...seen, 'perhaps' as const] : seen };
  });
  const signs: Readonly<Record<Sign, boolean>> = {
    short: known.some(({ isShort }) => isShort),
    weight: new Set(marks.map(({ weight }) => weight)).size > 1,
    link: scene.links.length > 0,
  };
  const days = known.filter((mark) => mark.dateForms.includes('day')).map(({ form }) => form.type);
  const kinds = new Set([...shown.values(), ...listed.map(({ event }) => event)].map(({ kind }) => kind));
  return {
    kinds: eventKinds.filter((kind) => kinds.has(kind)),
    statuses: statuses.filter((status) => marks.some((mark) => mark.status === status)),
    dateForms: dateForms.filter((each) => known.some((mark) => mark.dateForms.includes(each))),
    dayForms: (['dot', 'bar'] as const).filter((type) => days.includes(type)),
    signs: (['short', 'weight', 'link'] as const).filter((sign) => signs[sign]),
    rings: (['selected', 'linked'] as const).filter((ring) => marks.some((mark: Mark) => mark[ring])),
    clusters: clusterSamples(scene),
  };
}

/** A number of one says less of what a number is; one that is cut off is not drawn. */
function clusterSamples(scene: Scene): readonly Cluster[] {
  const all = clustersInView(scene).filter(({ runsOn }) => !runsOn);
  const numbered = all.filter(({ text }) => text.text !== '');
  const samples = [numbered.find(({ count }) => count > 1) ?? numbered[0], all.find(({ isDot }) => isDot)];
  return samples.filter((sample) => sample !== undefined);
}

/** A dot does not show how long it lasted, nor a bar that its end is not known where that is beyond the picture. */
function seenIn(form: Form, all: readonly DateForm[], scene: Scene): readonly DateForm[] {
  if (form.type === 'dot') return all.filter((dateForm) => dateForm === 'day');
  if (form.stretches.some((stretch) => isOpenInView(stretch, scene))) return all;
  return all.map((dateForm) => (dateForm === 'openEnd' ? 'lasted' : dateForm));
}

/** What the form of a date says; the form alone does not tell a coarse end from an open one. */
function dateFormsOf(date: Edtf | undefined): readonly DateForm[] {
  if (date === undefined) return [];
  const about: readonly DateForm[] = points(date).some(({ approximate }) => approximate) ? ['about'] : [];
  switch (date.type) {
    case 'interval':
      if (!date.end) return ['openEnd', ...about];
      return date.start ? ['lasted', ...about] : about;
    case 'point':
      return [...dateFormOf(date.point), ...about];
    case 'one-of':
    case 'all-of':
      return [...date.members.flatMap(dateFormOf), ...about];
  }
}

/** A day that is only "about" shows no more than that. */
function dateFormOf(member: EdtfMember): readonly DateForm[] {
  if (isRun(member) && member.from === undefined) return ['notAfter'];
  if (isRun(member) || compareGranularity(member.granularity, 'day') > 0) return ['within'];
  return member.approximate ? [] : ['day'];
}
