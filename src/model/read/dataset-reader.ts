import { GrowingArray } from '../../base/growing-array.ts';
import { parseJson } from '../../base/parse-json.ts';
import { err, ok, type Result } from '../../base/result.ts';
import { isUtf8, Utf8Check } from '../../base/utf8.ts';
import type { Dataset } from '../dataset.ts';
import { datasetSchema } from '../dataset.ts';
import { findReferenceErrors } from '../dataset-references.ts';
import type { TimelineEvent } from '../event.ts';
import { eventSchema } from '../event.ts';
import type { Fault } from '../fault.ts';
import type { ReadProblem } from '../load-problem.ts';
import { parseShape, type ShapeError } from '../parse.ts';
import { type Relations, RelationsCollector } from '../relations.ts';
import { type IdTable, IdTableBuilder } from './id-table.ts';
import { listRows } from './list-rows.ts';
import { mostFaults } from './most-faults.ts';
import { placeOfNotUtf8 } from './not-utf8.ts';
import { isPlainEvent } from './plain-event.ts';
import type { ScannedEvent } from './plain-scan.ts';
import { type RowBytes, RowBytesBuilder } from './row-bytes.ts';
import { type ElementRun, EventSplitter } from './split-events.ts';

/** What an index needs to know of an event. */
export type ListedEvent = Pick<TimelineEvent, 'date' | 'weight' | 'passages'>;

export type DatasetHead = Readonly<Omit<Dataset, 'events'>>;

/** A dataset that was read piece by piece: plain data and typed arrays, which a worker can hand over. */
export interface ReadDataset {
  readonly head: DatasetHead;
  readonly rows: RowBytes;
  readonly ids: IdTable;
  readonly relations: Relations;
}

/**
 * Reads the published format from chunks of bytes cut anywhere, and finds of a UTF-8 text the same value, or the same
 * faults, as parsing it whole and asking the schema. It holds no more of the events than their bytes.
 */
export class DatasetReader {
  readonly #isCompact: boolean;
  readonly #onEvent: (event: ListedEvent, position: number) => void;
  readonly #onRestart: () => void;
  readonly #splitter = new EventSplitter(
    (run) => this.#readRun(run),
    () => this.#restart(),
  );
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  readonly #check = new Utf8Check();
  #isUtf8 = true;
  #rows = new RowBytesBuilder();
  readonly #idAt = (position: number) => this.#rows.at(position).id;
  #ids = new IdTableBuilder();
  #relations = new RelationsCollector();
  #repeated: number[] = [];
  #referring = new GrowingArray();
  /** Elements of the list, sound or not. */
  #count = 0;
  #faults: ShapeError[] = [];
  #notJson: Fault | undefined;

  /**
   * `onEvent` is told each sound event in order; `onRestart` that all told before do not count. `isCompact` keeps events
   * as rows: half the bytes, a third more time.
   */
  constructor(
    onEvent: (event: ListedEvent, position: number) => void,
    onRestart: () => void,
    isCompact = false,
  ) {
    this.#isCompact = isCompact;
    this.#onEvent = onEvent;
    this.#onRestart = onRestart;
  }

  get eventCount(): number {
    return this.#count;
  }

  /** False when nothing that follows can matter any more. */
  push(chunk: Uint8Array): boolean {
    this.#isUtf8 = this.#check.push(chunk);
    this.#splitter.push(chunk);
    const { wrongByte } = this.#splitter;
    if (wrongByte !== undefined)
      this.#notJson ??= { code: 'odd-character', details: [String.fromCharCode(wrongByte), this.#place()] };
    return this.#notJson === undefined && this.#faults.length < mostFaults;
  }

  finish(): Result<ReadDataset, ReadProblem> {
    if (this.#notJson !== undefined) return err({ type: 'not-json', fault: this.#notJson });
    if (this.#faults.length >= mostFaults) return err({ type: 'bad-shape', errors: this.#faults });
    if (this.#splitter.isInList)
      return err({ type: 'not-json', fault: { code: 'ends-within', details: [this.#place()] } });
    const bytes = this.#splitter.frame();
    if (!this.#isUtf8 && !isUtf8(bytes))
      return err({ type: 'not-json', fault: notUtf8(placeOfNotUtf8(bytes)) });
    const frame = parseJson(new TextDecoder().decode(bytes));
    if (!frame.ok) return err({ type: 'not-json', fault: { code: 'broken-file', details: [frame.error] } });
    const head = parseShape(datasetSchema, frame.value);
    const errors = head.ok ? this.#faults : withFaults(head.error, this.#faults);
    if (!head.ok || errors.length > 0) return err({ type: 'bad-shape', errors });
    return this.#connect(head.value);
  }

  #place(): string {
    return `events[${this.#count}]`;
  }

  #connect(frame: Dataset): Result<ReadDataset, ReadProblem> {
    const { events: _, ...head } = frame;
    const rows = this.#rows.finish();
    const ids = this.#ids.finish();
    const events = listRows(rows, ids);
    const errors: ShapeError[] = [];
    const suspects = { ...head, events };
    for (const error of findReferenceErrors(suspects, this.#repeated, this.#referring.finish())) {
      errors.push(error);
      if (errors.length === mostFaults) break;
    }
    if (errors.length > 0) return err({ type: 'bad-shape', errors });
    return ok({ head, rows, ids, relations: this.#relations.finish(head.articles, events.positionOf) });
  }

  #restart(): void {
    this.#rows = new RowBytesBuilder();
    this.#ids = new IdTableBuilder();
    this.#relations = new RelationsCollector();
    this.#repeated = [];
    this.#referring = new GrowingArray();
    this.#count = 0;
    this.#faults = [];
    this.#onRestart();
  }

  /** Most of a large file is recognized; what stands between is parsed, as much as stands together at once. */
  #readRun({ bytes, starts, ends, scanned }: ElementRun): void {
    if (!this.#isUtf8 && this.#findNotUtf8(bytes, starts, ends)) return;
    if (!this.#isCompact) this.#rows.addRun(bytes, starts, ends);
    let parsed = 0;
    const parseUpTo = (end: number) => {
      this.#parseRun(bytes, starts.slice(parsed, end), ends.slice(parsed, end));
      parsed = end + 1;
    };
    for (const [n, event] of scanned.entries()) {
      if (event === undefined || this.#isCompact) continue;
      parseUpTo(n);
      this.#keepScanned(event);
    }
    parseUpTo(starts.length);
  }

  /** Whether an event of the run has bytes that are no UTF-8: it goes on in later chunks than the one in which they were seen. */
  #findNotUtf8(bytes: Uint8Array, starts: readonly number[], ends: readonly number[]): boolean {
    for (const [n, from] of starts.entries()) {
      const element = bytes.subarray(from, ends[n]);
      if (isUtf8(element)) continue;
      const inside = placeOfNotUtf8(element);
      const at = `events[${this.#count + n}]`;
      this.#notJson ??= notUtf8(inside === '' ? at : `${at}.${inside}`);
      return true;
    }
    return false;
  }

  /** Parsing many at once is faster; one by one it finds which one is no JSON. */
  #parseRun(bytes: Uint8Array, starts: readonly number[], ends: readonly number[]): void {
    if (starts.length === 0 || this.#notJson !== undefined) return;
    const start = starts[0] ?? 0;
    const text = this.#decoder.decode(bytes.subarray(start, ends.at(-1) ?? start));
    const together = parseJson(`[${text}]`);
    const values: readonly unknown[] | undefined =
      together.ok && Array.isArray(together.value) ? together.value : undefined;
    for (const [n, from] of starts.entries()) {
      const parseOne = () => parseJson(this.#decoder.decode(bytes.subarray(from, ends[n] ?? from)));
      const each = values === undefined ? parseOne() : ok(values[n]);
      if (!each.ok) {
        this.#notJson = { code: 'broken-json', details: [this.#place(), each.error] };
        return;
      }
      this.#readEvent(each.value);
    }
  }

  #readEvent(value: unknown): void {
    if (this.#faults.length >= mostFaults) return;
    if (isPlainEvent(value)) {
      this.#keep(value, false);
      return;
    }
    const parsed = parseShape(eventSchema, value);
    if (parsed.ok) this.#keep(parsed.value, true);
    else this.#fail(parsed.error);
  }

  #keep(event: TimelineEvent, isReferring: boolean): void {
    const position = this.#count++;
    /** With a fault found nothing will be shown: only faults are still looked for. */
    if (this.#faults.length > 0) return;
    if (this.#isCompact) this.#rows.add(event);
    if (!this.#ids.add(event.id, this.#idAt)) this.#repeated.push(position);
    this.#relations.add(event, position);
    if (isReferring) this.#referring.push(position);
    this.#onEvent(event, position);
  }

  #keepScanned(event: ScannedEvent): void {
    if (this.#notJson !== undefined || this.#faults.length >= mostFaults) return;
    const position = this.#count++;
    if (this.#faults.length > 0) return;
    if (!this.#ids.add(event.id, this.#idAt)) this.#repeated.push(position);
    if (event.date === null) this.#relations.add(event, position);
    this.#onEvent(event, position);
  }

  #fail(errors: readonly ShapeError[]): void {
    const at = this.#place();
    this.#count++;
    for (const error of errors)
      this.#faults.push({ ...error, path: error.path === '' ? at : `${at}.${error.path}` });
  }
}

function notUtf8(place: string): Fault {
  return place === '' ? { code: 'file-not-utf8', details: [] } : { code: 'not-utf8', details: [place] };
}

/** In the order of the schema, keys that are too many last. Faults of a list count only where it is the list. */
function withFaults(head: readonly ShapeError[], events: readonly ShapeError[]): readonly ShapeError[] {
  if (head.some(({ path }) => path === 'events')) return head;
  const isOfFile = ({ path }: ShapeError) => path === '';
  return [...head.filter((error) => !isOfFile(error)), ...events, ...head.filter(isOfFile)];
}
