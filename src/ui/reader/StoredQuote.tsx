import { Fragment } from 'react';
import { intersection } from '../../base/interval.ts';
import type { Passage, QuoteSpan } from '../../model/passage.ts';
import { steady } from '../../words/bidi.ts';
import { quoted, quoteMarks } from '../../words/quote-marks.ts';
import { widenToWords } from './words-of-text.ts';

interface Props {
  readonly passage: Passage;
  /** BCP 47, of the article. */
  readonly language: string;
}

/** The passage as it is stored in the dataset, for when its article cannot be shown. */
export function StoredQuote({ passage, language }: Props) {
  return (
    <blockquote className="stored-quote" lang={language} dir="auto">
      {passage.spans.map((span, at) => (
        <Fragment key={span.start}>
          {at > 0 && ' […] '}
          <Span span={span} passage={passage} language={language} />
        </Fragment>
      ))}
    </blockquote>
  );
}

function Span({ span, passage, language }: Props & { readonly span: QuoteSpan }) {
  const phrase = passage.reading === null ? undefined : intersection(passage.reading, span);
  if (phrase === undefined) return quoted(span.exact, language);
  const [open, close] = quoteMarks(language, span.exact);
  const at = { start: phrase.start - span.start, end: phrase.end - span.start };
  const { start, end } = widenToWords(span.exact, at);
  return (
    <>
      {open}
      {steady(span.exact.slice(0, start))}
      <mark data-as="date-phrase">{steady(span.exact.slice(start, end))}</mark>
      {steady(span.exact.slice(end))}
      {close}
    </>
  );
}
