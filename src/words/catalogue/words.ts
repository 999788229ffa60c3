import type { Conflict, EventKind, EventLink, Status } from '../../model/event.ts';
import type { Stance } from '../../model/passage.ts';
import type { FacetWords } from './facet-words.ts';
import type { FindWords } from './find-words.ts';
import type { FaultWords } from './fault-words.ts';
import type { HintWords } from './hint-words.ts';
import type { FoldWords } from './fold-words.ts';
import type { ListWords } from './list-words.ts';
import type { LoadingWords } from './loading-words.ts';
import type { PictureWords } from './picture-words.ts';
import type { ReaderWords } from './reader-words.ts';
import type { SettingsWords } from './settings-words.ts';
import type { ShareWords } from './share-words.ts';
import type { TroubleWords } from './trouble-words.ts';

/** Everything that a person reads, in one language. A language that lacks a word does not compile. */
export interface Words {
  readonly chrome: ChromeWords;
  readonly legend: LegendWords;
  readonly keys: KeyWords;
  readonly loading: LoadingWords;
  readonly picture: PictureWords;
  readonly list: ListWords;
  readonly share: ShareWords;
  readonly find: FindWords;
  readonly facetValue: FacetWords;
  readonly folds: FoldWords;
  readonly reader: ReaderWords;
  readonly settings: SettingsWords;
  readonly trouble: TroubleWords;
  readonly hint: HintWords;
  readonly fault: FaultWords;
  readonly kind: Readonly<Record<EventKind, string>>;
  /** Standing alone, of “the event”. */
  readonly status: StatusWords;
  /** Beside the kind, with which it agrees in gender. */
  readonly statusOf: Readonly<Record<EventKind, StatusWords>>;
  readonly stance: Readonly<Record<Stance, string>>;
  readonly conflictAbout: Readonly<Record<Conflict['about'], string>>;
  /** Of what one speaker says in one article. */
  readonly selfConflictAbout: Readonly<Record<Conflict['about'], string>>;
  /** Said above the linked event: by the event that links, and by the one that is linked to. */
  readonly link: Readonly<Record<EventLink['rel'], { readonly to: string; readonly from: string }>>;
}

/** What became of an event. */
export type StatusWords = Readonly<Record<Status, string>>;

interface ChromeWords {
  readonly loading: string;
  readonly draft: string;
  readonly timeline: string;
  readonly close: string;
  readonly dismiss: string;
  /** The button that stands for the tools of a narrow top line, and their list. */
  readonly more: string;
  readonly exportImage: string;
  readonly about: string;
  readonly partLoading: string;
  readonly legend: string;
  readonly keys: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly events: (total: number) => string;
  readonly inView: (inView: number) => string;
  readonly undated: (count: number) => string;
  readonly undatedWhy: string;
  readonly choose: (count: number) => string;
  readonly empty: string;
  /** Said of a timeline of which all events are undated. */
  readonly noneDated: string;
  readonly nonePassingDated: string;
  readonly nothingInView: string;
  /** Said beside it of events that have no bound on this side. */
  readonly mayLieHere: (count: number) => string;
  /** Said of them where other events are in view. */
  readonly alsoPossible: (count: number) => string;
  /** Of events that begin before what is in view and end after it, or do one of the two, and have no lane. */
  readonly runOn: (count: number) => string;
  /** Some of them named after that, or all. */
  readonly runOnNamed: (said: string, titles: readonly string[], isAll: boolean) => string;
  readonly earlier: string;
  readonly later: string;
}

interface LegendWords {
  readonly kinds: string;
  readonly statuses: string;
  readonly precision: string;
  readonly day: string;
  readonly lasted: string;
  readonly within: string;
  readonly notAfter: string;
  readonly about: string;
  readonly openEnd: string;
  /** Of the pale colour of a date that is perhaps so. */
  readonly perhaps: string;
  /** Of a dot that stands for spans too short for a bar, beside days and alone. */
  readonly dayOrShort: string;
  readonly short: string;
  /** Of dots and titles. */
  readonly weight: string;
  /** Of the arcs between events. */
  readonly link: string;
  readonly others: string;
  /** Beside a cluster with a number, which may be one. */
  readonly cluster: string;
  /** Beside a dot that is no cluster with a number. */
  readonly single: string;
  readonly selected: string;
  readonly linked: string;
}

interface KeyWords {
  readonly title: string;
  readonly previousNext: string;
  readonly alsoInList: string;
  readonly firstLast: string;
  readonly screens: string;
  readonly zoom: string;
  readonly fit: string;
  readonly open: string;
  /** What the space bar is called. */
  readonly space: string;
  readonly close: string;
  readonly divider: string;
  readonly sheet: string;
  readonly list: string;
  readonly cluster: string;
  readonly view: string;
  readonly search: string;
  /** The switch of the keys that are single characters and hold everywhere on the page. */
  readonly shortcuts: string;
  readonly hands: string;
  readonly wheel: string;
  readonly wheelZoom: string;
  readonly drag: string;
  readonly doubleClick: string;
  readonly gestures: Readonly<Record<'wheel' | 'wheelZoom' | 'drag' | 'doubleClick', string>>;
}
