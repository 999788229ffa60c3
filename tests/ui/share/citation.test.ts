// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { ensure } from '../../../src/base/assert.ts';
import type { Article } from '../../../src/model/article.ts';
import type { Language } from '../../../src/model/bilingual.ts';
import { citation } from '../../../src/ui/share/citation.ts';
import { chainOf } from '../../../src/words/chain.ts';
import type { DateStyle } from '../../../src/words/date-style.ts';
import { dataset } from '../fixture.ts';

const link = 'https://a.example/#v=1&event=shoigu-visit-2023&passage=p2&lang=en';

const alRai = ensure(
  dataset.articles.find(({ id }) => id === 'al-rai-2023'),
  'article',
);

function cite(
  language: Language,
  article: Article = alRai,
  title = 'Shoigu visits',
  style: DateStyle = { language },
) {
  const event = ensure(
    dataset.events.find(({ id }) => id === 'shoigu-visit-2023'),
    'event',
  );
  const passage = ensure(event.passages[1], 'passage');
  const chain = chainOf(passage, article, dataset.actors);
  const { text, html = '' } = citation({ passage, article, chain, title, link }, style);
  return { text, html };
}

describe('a quote with its citation', () => {
  test('in English: quote, translation, who says so, when and how surely, link', () => {
    expect(cite('en').text.split('\n')).toEqual([
      '«سافر في أغسطس إلى كوريا الشمالية سعياً للحصول على ذخائر إضافية»',
      'Translation: “travelled to North Korea in August, seeking more ammunition”',
      'a US official (unnamed) → Adrienne Watson → Al-Rai, published Tuesday 5 September 2023 (inferred with certainty)',
      link,
    ]);
  });

  test('in Arabic, which needs no translation', () => {
    expect(cite('ar').text.split('\n')).toEqual([
      '«سافر في أغسطس إلى كوريا الشمالية سعياً للحصول على ذخائر إضافية»',
      'مسؤول أميركي (دون ذكر الاسم) ← أدريان واتسون ← الراي، نُشر الثلاثاء 5 سبتمبر 2023 (تاريخ مستنتج، وهو مؤكد)',
      link,
    ]);
  });

  test.each<[DateStyle, string]>([
    [
      { language: 'ar', hijri: true },
      'نُشر الثلاثاء 5 سبتمبر 2023 (20 صفر 1445\u00A0هـ؛ تاريخ مستنتج، وهو مؤكد)',
    ],
    [
      { language: 'ar', hijri: true, digits: 'arabic' },
      'نُشر الثلاثاء ٥ سبتمبر ٢٠٢٣ (٢٠ صفر ١٤٤٥\u00A0هـ؛ تاريخ مستنتج، وهو مؤكد)',
    ],
    [
      { language: 'en', hijri: true },
      'published Tuesday 5 September 2023 (20 Safar 1445\u00A0AH; inferred with certainty)',
    ],
  ])('what is said of its date stands in one pair of parentheses: %o', (style, said) => {
    expect(cite(style.language, alRai, 'Shoigu visits', style).text).toContain(said);
  });

  test('a quote in a language beside ours runs its own way, and is translated for readers of ours', () => {
    expect(cite('en', { ...alRai, language: 'fa' }).html).toContain('<blockquote lang="fa" dir="rtl"');
    expect(cite('ar', { ...alRai, language: 'arn' }).html).toContain('<blockquote lang="arn" dir="ltr"');
    expect(cite('en', { ...alRai, language: 'enm' }).text).toContain('\nTranslation: ');
  });

  test('marks around a quote give way to those within it, which stays as it is', () => {
    const event = ensure(
      dataset.events.find(({ id }) => id === 'shoigu-visit-2023'),
      'event',
    );
    const passage = ensure(event.passages[1], 'passage');
    const span = { ...ensure(passage.spans[0], 'span'), exact: 'وتابعت: «نحض»' };
    const nested = { ...passage, spans: [span], translation: { en: 'She went on: “We urge”' } };
    const chain = chainOf(nested, alRai, dataset.actors);
    const { text } = citation(
      { passage: nested, article: alRai, chain, title: '', link },
      { language: 'en' },
    );
    expect(text.split('\n').slice(0, 2)).toEqual([
      '“وتابعت: «نحض»”',
      'Translation: ‘She went on: “We urge”’',
    ]);
  });

  test('an outlet that is not known is said; headline and address stand where they are known', () => {
    const { outlet: _, ...rest } = alRai;
    const headline = { en: 'A headline', ar: 'عنوان' };
    const { text } = cite('en', { ...rest, headline, url: 'https://b.example/1' });
    expect(text).toContain(', outlet unknown, “A headline”, published ');
    expect(text).toContain('), https://b.example/1\n');
  });

  test.each<Language>(['en', 'ar'])(
    'in %s nothing unseen of ours is in it, and all that the article has',
    (language) => {
      const event = ensure(dataset.events[0], 'event');
      const [first] = event.passages;
      const article = ensure(
        dataset.articles.find(({ id }) => id === first?.article),
        'article',
      );
      const span = { ...ensure(first?.spans[0], 'span'), exact: 'قال \u202Eترمب\u202C: Kim' };
      const passage = { ...ensure(first, 'passage'), spans: [span] };
      const chain = chainOf(passage, article, dataset.actors);
      const { text, html = '' } = citation({ passage, article, chain, title: '', link }, { language });
      expect(text.split('\n')[0]).toBe(`«${span.exact}»`);
      expect(text + html).not.toMatch(/[\u2066-\u2069\u200E\u200F\u2060]/);
    },
  );

  test('as markup it holds the same, each part in its language and direction, with a link by name', () => {
    const page = document.createElement('div');
    page.innerHTML = cite('en').html;
    const quote = ensure(page.querySelector('blockquote'), 'quote');
    expect([quote.lang, quote.dir]).toEqual(['ar', 'rtl']);
    expect(quote.textContent).toMatch(/^«سافر.*»$/);
    const anchor = ensure(page.querySelector('a'), 'link');
    expect([anchor.href, anchor.textContent]).toEqual([link, 'Shoigu visits']);
    expect([...page.querySelectorAll('p[lang=en]')].map(({ textContent }) => textContent)).toHaveLength(2);
  });

  test('a title with markup in it stays text', () => {
    const page = document.createElement('div');
    page.innerHTML = cite('en', alRai, '<img src=x onerror=alert(1)>').html;
    expect(page.querySelector('img')).toBeNull();
    expect(page.querySelector('a')?.textContent).toBe('<img src=x onerror=alert(1)>');
  });
});
