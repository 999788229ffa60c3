import type { Article } from '../../model/article.ts';
import type { TimelineEvent } from '../../model/event.ts';
import type { Passage } from '../../model/passage.ts';
import { selectDataset } from '../../store/selectors.ts';
import { chainOf } from '../../words/chain.ts';
import { citation } from '../share/citation.ts';
import { CopyButton } from '../share/CopyButton.tsx';
import { linkTo, sharedPage } from '../share/link.ts';
import { useAppState, useBilingual, useDateStyle, useWords } from '../store-context.tsx';

interface Props {
  readonly event: TimelineEvent;
  readonly passage: Passage;
  readonly article: Article;
}

/** Puts the quote and its citation on the clipboard: a button in the corner of its source, in sight as soon as the quote is. */
export function CopyQuote({ event, passage, article }: Props) {
  const { reader, share } = useWords();
  const dates = useDateStyle();
  const say = useBilingual();
  const dataset = useAppState(selectDataset);
  const hasShortcuts = useAppState((state) => state.shortcuts);
  const make = () => {
    const page = sharedPage(dataset?.url, location.href);
    const link = linkTo(page, { event: event.id, passage: passage.id, lang: dates.language });
    const chain = chainOf(passage, article, dataset?.actors ?? []);
    return citation({ passage, article, chain, title: say(event.title), link }, dates);
  };
  return (
    <CopyButton
      label={reader.copyQuote}
      className="tool"
      short={share.copy}
      shortcut={hasShortcuts ? 'c' : undefined}
      make={make}
    />
  );
}
