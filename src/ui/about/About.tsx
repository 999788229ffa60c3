import { use, useState } from 'react';
import { type Ledger, type LedgerArticle, ledgerOf } from '../../model/ledger.ts';
import type { OpenDataset } from '../../model/open-dataset.ts';
import { selectDataset } from '../../store/selectors.ts';
import { type AboutWords, aboutWords } from '../../words/catalogue/about-words.ts';
import { inStyle } from '../../words/catalogue/catalogue.ts';
import { sayConventions } from '../../words/conventions.ts';
import { loadLedger } from '../load/load-ledger.ts';
import { PartFailed } from '../shared/lazy-part.tsx';
import { useAppState, useDateStyle } from '../store-context.tsx';
import { ArticleRecord } from './ArticleRecord.tsx';
import { Checks } from './Checks.tsx';
import { Limits } from './Limits.tsx';
import { tallyOf } from './tally.ts';

const asked = new WeakMap<OpenDataset, ReturnType<typeof loadLedger>>();

/** Asked for once a dataset, and again where it could not be had and is wanted again. */
function ledgerBeside(dataset: OpenDataset, address: string): ReturnType<typeof loadLedger> {
  const known = asked.get(dataset);
  if (known !== undefined) return known;
  const loading = loadLedger(address);
  asked.set(dataset, loading);
  return loading;
}

/** How the timeline was made, what became of each article, how its dates were read, and what it cannot say. */
export function About() {
  const dataset = useAppState(selectDataset);
  const address = useAppState(({ loaded }) => (loaded.status === 'ready' ? loaded.address : undefined));
  if (dataset === undefined || address === undefined) return null;
  return <AboutDataset dataset={dataset} address={address} />;
}

function AboutDataset({ dataset, address }: { readonly dataset: OpenDataset; readonly address: string }) {
  const style = useDateStyle();
  const words = inStyle(style, aboutWords[style.language]);
  const [, setTries] = useState(0);
  const loaded = use(ledgerBeside(dataset, address));
  const ledger = loaded.ok ? loaded.value : undefined;
  const entries = ledger === undefined ? noEntries : ledgerOf(ledger, dataset.articles);
  const tally = tallyOf(dataset);
  const retry = () => {
    asked.delete(dataset);
    setTries((tries) => tries + 1);
  };
  return (
    <div className="about">
      <section>
        <h3>{words.method}</h3>
        {words.methodIs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <Checks tally={tally} words={words} />
      </section>
      <section>
        <h3>{words.articles}</h3>
        {loaded.ok && entries.size === 0 && <p className="trouble">{words.noLedger}</p>}
        {!loaded.ok && <PartFailed className="trouble" onRetry={retry} />}
        <ol className="records">
          {dataset.articles.map((article) => (
            <ArticleRecord
              key={article.id}
              article={article}
              told={tally.told.get(article.id)}
              entry={entries.get(article.id)}
              words={words}
            />
          ))}
        </ol>
      </section>
      {entries.size > 0 && ledger !== undefined && <Conventions ledger={ledger} words={words} />}
      <section>
        <h3>{words.limits}</h3>
        <Limits dataset={dataset} tally={tally} words={words} />
      </section>
    </div>
  );
}

const noEntries: ReadonlyMap<string, LedgerArticle> = new Map();

function Conventions({ ledger, words }: { readonly ledger: Ledger; readonly words: AboutWords }) {
  const style = useDateStyle();
  return (
    <section>
      <h3>{words.conventions}</h3>
      {ledger.conventions.map(({ language, ...chosen }) => (
        <div key={language}>
          {ledger.conventions.length > 1 && <h4>{words.conventionsIn[language]}</h4>}
          <ul className="about-list">
            {sayConventions(chosen, words, style).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
