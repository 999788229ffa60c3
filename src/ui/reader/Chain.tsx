import type { Article } from '../../model/article.ts';
import type { Passage } from '../../model/passage.ts';
import { chainOf } from '../../words/chain.ts';
import { Icon } from '../shared/Icon.tsx';
import { useAppState, useBilingual, useWords } from '../store-context.tsx';

interface Props {
  readonly passage: Passage;
  readonly article: Article;
  /** List items that follow. */
  readonly children?: React.ReactNode;
}

const noActors: readonly never[] = [];

/** Who says it, who quotes him, and whose pages it stands on, in that order, with the stance of the passage. */
export function Chain({ passage, article, children }: Props) {
  const words = useWords();
  const say = useBilingual();
  const loaded = useAppState((state) => state.loaded);
  const actors = loaded.status === 'ready' ? loaded.dataset.actors : noActors;
  const links = chainOf(passage, article, actors);
  const isOwnVoice = passage.saidBy.length === 0;
  return (
    <div className="chain">
      <h3 className="label">{words.reader.chain}</h3>
      <ol>
        {links.map(({ name, anonymous }, at) => (
          <li key={`${at} ${name.en}`}>
            {at > 0 && <Icon name="arrow" />}
            <bdi>{say(name)}</bdi>
            {anonymous && <span className="anonymous">{words.reader.anonymous}</span>}
          </li>
        ))}
        {article.outlet === undefined && (
          <li>
            {links.length > 0 && <Icon name="arrow" />}
            <span className="unknown">{words.reader.unknownOutlet}</span>
          </li>
        )}
        <li className="stance" data-stance={passage.stance}>
          {words.stance[passage.stance]}
          {isOwnVoice && ` · ${words.reader.ownVoice}`}
        </li>
        {children}
      </ol>
    </div>
  );
}
