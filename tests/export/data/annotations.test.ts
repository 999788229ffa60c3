import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import type { DataInput } from '../../../src/export/data/data-input.ts';
import { inputOf, published, wickedInput, written } from './input.ts';

const oa = 'http://www.w3.org/ns/oa#';
const id = (name: string) => ({ '@id': name, '@type': '@id' }) as const;

/** The terms of the model’s context (www.w3.org/ns/anno.jsonld) that may stand in our file. Any other makes the test fail. */
const context = {
  as: 'http://www.w3.org/ns/activitystreams#',
  dcterms: 'http://purl.org/dc/terms/',
  id: '@id',
  type: '@type',
  ...Object.fromEntries(
    ['Annotation', 'TextualBody', 'SpecificResource', 'TextQuoteSelector', 'TextPositionSelector'].map(
      (name) => [name, oa + name],
    ),
  ),
  ...Object.fromEntries(['exact', 'prefix', 'suffix', 'start', 'end'].map((name) => [name, oa + name])),
  ...Object.fromEntries(['describing', 'tagging'].map((name) => [name, oa + name])),
  Text: 'http://purl.org/dc/dcmitype/Text',
  AnnotationPage: 'as:OrderedCollectionPage',
  AnnotationCollection: 'as:OrderedCollection',
  body: id(`${oa}hasBody`),
  target: id(`${oa}hasTarget`),
  source: id(`${oa}hasSource`),
  selector: id(`${oa}hasSelector`),
  motivation: { '@id': `${oa}motivatedBy`, '@type': '@vocab' } as const,
  purpose: { '@id': `${oa}hasPurpose`, '@type': '@vocab' } as const,
  conformsTo: id('dcterms:conformsTo'),
  items: { '@id': 'as:items', '@type': '@id', '@container': '@list' } as const,
  partOf: id('as:partOf'),
  format: 'http://purl.org/dc/elements/1.1/format',
  language: 'http://purl.org/dc/elements/1.1/language',
  value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
  label: 'http://www.w3.org/2000/01/rdf-schema#label',
  total: 'as:totalItems',
  startIndex: 'as:startIndex',
};

const nodeSchema = z.looseObject({ '@id': z.optional(z.string()), '@type': z.optional(z.unknown()) });

/** All nodes of the graph that the JSON-LD processor reads; it refuses a term that means nothing. */
async function graphOf(input: DataInput) {
  const document: unknown = JSON.parse(await written('jsonld', input));
  const asked: string[] = [];
  const documentLoader = async (url: string) => {
    asked.push(url);
    return { contextUrl: undefined, documentUrl: url, document: { '@context': context } };
  };
  const options = { documentLoader, safe: true };
  const flat = await jsonld.flatten(document as jsonld.JsonLdDocument, undefined, options);
  expect(asked).toEqual(['http://www.w3.org/ns/anno.jsonld']);
  return z.array(nodeSchema).parse(flat);
}

const ofType = (nodes: Awaited<ReturnType<typeof graphOf>>, type: string) =>
  nodes.filter((node) => Array.isArray(node['@type']) && node['@type'].includes(oa + type));

test('a JSON-LD processor finds every passage with both selectors', async () => {
  const nodes = await graphOf(inputOf());
  const passages = published.events.flatMap((event) => event.passages);
  const spans = passages.flatMap((passage) => passage.spans);
  expect(ofType(nodes, 'Annotation')).toHaveLength(passages.length);
  expect(ofType(nodes, 'TextQuoteSelector')).toHaveLength(spans.length);
  expect(ofType(nodes, 'TextPositionSelector')).toHaveLength(spans.length);
  expect(new Set(ofType(nodes, 'Annotation').map((node) => node['@id'])).size).toBe(passages.length);
});

const pageSchema = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      body: z.array(z.object({ value: z.string() })),
      target: z.array(
        z.object({
          source: z.object({ id: z.string() }),
          selector: z.array(
            z.union([
              z.object({ type: z.literal('TextQuoteSelector'), exact: z.string() }),
              z.object({ type: z.literal('TextPositionSelector'), start: z.int(), end: z.int() }),
            ]),
          ),
        }),
      ),
    }),
  ),
});

const pageOf = async (input: DataInput) => pageSchema.parse(JSON.parse(await written('jsonld', input)));

test.each([
  ['the articles', inputOf()],
  ['emoji before the quote and in it', wickedInput()],
])('positions count code points: %s', async (_, input) => {
  const texts = [...input.texts.values()].map((text) => Array.from(text));
  for (const { target } of (await pageOf(input)).items) {
    for (const { selector } of target) {
      const [quote, place] = selector;
      if (quote?.type !== 'TextQuoteSelector' || place?.type !== 'TextPositionSelector')
        throw new Error('a selector is missing');
      expect(texts.map((text) => text.slice(place.start, place.end).join(''))).toContain(quote.exact);
    }
  }
});

test('a text that may not be had leaves the quote alone, and never a wrong place', async () => {
  const { items } = await pageOf(wickedInput({ texts: new Map() }));
  expect(
    items.flatMap(({ target }) => target.flatMap(({ selector }) => selector.map(({ type }) => type))),
  ).toEqual(items.map(() => 'TextQuoteSelector'));
});

test('with a public address a passage has the link that opens it', async () => {
  const { items } = await pageOf(wickedInput());
  expect(items[0]?.id).toBe('https://timeline.example/a/?x=1,2#v=1&event=title-0&passage=p1&lang=ar');
});

test('nothing in a title turns the date after it round', async () => {
  const { items } = await pageOf(wickedInput());
  const values = items.flatMap(({ body }) => body.map(({ value }) => value));
  expect(values.some((value) => value.includes('turned round'))).toBe(true);
  expect(values.filter((value) => /[\u202A-\u202E\u2066-\u2069]/.test(value))).toEqual([]);
});
