import { comma } from '../words/comma.ts';
import { catalogue } from '../words/catalogue/catalogue.ts';
import { quoted } from '../words/quote-marks.ts';
import { facetNames, type Question } from './facets.ts';
import { facetValueName, type Naming } from './facet-name.ts';

/** What is asked for, in one line: “arms” · Kind: Summit, Visit; undefined when nothing is. */
export function sayFilter({ query, facets }: Question, naming: Naming): string | undefined {
  const { language } = naming;
  const { facet: titles } = catalogue[language].find;
  const words = query.trim();
  const chosen = facetNames
    .filter((facet) => facets[facet].length > 0)
    .map((facet) => {
      const names = facets[facet].map((id) => facetValueName(facet, id, naming));
      return `${titles[facet].replace(/[?؟]$/, '')}: ${names.join(comma[language])}`;
    });
  const said = [...(words === '' ? [] : [quoted(words, language)]), ...chosen];
  return said.length === 0 ? undefined : said.join(' · ');
}
