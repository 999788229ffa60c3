import { eventLink } from '../../model/address.ts';
import type { Article } from '../../model/article.ts';
import type { TimelineEvent } from '../../model/event.ts';
import type { Passage, QuoteSpan } from '../../model/passage.ts';
import { codePointCounter } from './code-points.ts';
import { type DataInput, eventsOf } from './data-input.ts';
import { titleAndDate } from './plain-text.ts';
import { createTeller, tellTitle, type ToldEvent } from './tell-event.ts';
import { writeJson } from './write-json.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * Every passage as a W3C Web Annotation (www.w3.org/TR/annotation-model): its body is the event in words and its date in
 * EDTF, its target the quote in the article, by its words and, where the text may be had, by its place in it, which the
 * model counts in code points. The source is the text itself, named by its SHA-256 (RFC 6920): the offsets hold in no other.
 */
export function* writeAnnotations(input: DataInput): Generator<string> {
  const { dataset, style, part, passageCount: total } = input;
  const collection = dataset.url ?? 'urn:isnad:timeline';
  const head = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${collection}#passages`,
    type: 'AnnotationPage',
    partOf: { id: collection, type: 'AnnotationCollection', label: tellTitle(input), total },
    ...(part !== undefined && { 'dcterms:description': part[style.language] }),
    startIndex: 0,
  };
  yield* writeJson(head, 'items', eachAnnotated(input));
}

function* eachAnnotated(input: DataInput): Generator<readonly Json[]> {
  const tell = createTeller(input);
  const sources = new Map(input.dataset.articles.map((article) => [article.id, sourceOf(article)]));
  const counters = new Map(Array.from(input.texts, ([id, text]) => [id, codePointCounter(text)]));
  for (const event of eventsOf(input)) {
    const bodies = bodiesOf(event, tell(event), input);
    yield event.passages.map((passage) => ({
      id: nameOf(event, passage, input),
      type: 'Annotation',
      motivation: 'describing',
      body: bodies,
      target: passage.spans.map((span) => ({
        type: 'SpecificResource',
        source: sources.get(passage.article),
        selector: selectorsOf(span, counters.get(passage.article)),
      })),
    }));
  }
}

function nameOf(event: TimelineEvent, passage: Passage, { dataset, style }: DataInput): string {
  if (dataset.url !== undefined)
    return eventLink(dataset.url, { event: event.id, passage: passage.id, lang: style.language });
  return `urn:isnad:${event.id}:${passage.id}`;
}

function bodiesOf(event: TimelineEvent, told: ToldEvent, { style }: DataInput): readonly Json[] {
  const text = { type: 'TextualBody', format: 'text/plain' };
  const said = {
    ...text,
    value: titleAndDate(told),
    language: style.language,
    purpose: 'describing',
  };
  if (event.date === null) return [said];
  const conformsTo = 'http://id.loc.gov/datatypes/edtf/EDTF';
  return [said, { ...text, value: event.date, conformsTo, purpose: 'tagging' }];
}

function selectorsOf(
  { exact, prefix, suffix, start, end }: QuoteSpan,
  count: ((position: number) => number) | undefined,
): readonly Json[] {
  const quote = { type: 'TextQuoteSelector', exact, prefix, suffix };
  if (count === undefined) return [quote];
  return [quote, { type: 'TextPositionSelector', start: count(start), end: count(end) }];
}

function sourceOf({ sha256, language, url, published }: Article): Json {
  const bytes = Uint8Array.from(sha256.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
  const hash = btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
  return {
    id: `ni:///sha-256;${hash}`,
    type: 'Text',
    format: 'text/plain',
    language,
    'dcterms:issued': published.date,
    ...(url !== undefined && { 'dcterms:source': url }),
  };
}
