import { useEffect } from 'react';
import type { Article } from '../../model/article.ts';
import type { AppStore } from '../../store/app-store.ts';
import type { ArticleText } from '../../store/slices/dataset.ts';
import { useAppState, useAppStore } from '../store-context.tsx';
import { loadArticle } from './load-article.ts';

const loading: ArticleText = { status: 'loading' };

/** The text of an article, fetched when it is first asked for, and again after it could not be had. */
export function useArticleText(article: Article): ArticleText {
  const store = useAppStore();
  const known = useAppState(({ articleTexts }) => articleTexts[article.id]);
  useEffect(() => {
    const status = store.getState().articleTexts[article.id]?.status;
    if (status === 'loading' || status === 'ready' || status === 'excerpts') return;
    fetchText(store, article);
  }, [article, store]);
  return known ?? loading;
}

/** Asks for the text of an article, whatever came of it before. */
export function fetchText(store: AppStore, article: Article): void {
  const { loaded, setArticleText } = store.getState();
  if (loaded.status !== 'ready') return;
  setArticleText(article.id, loading);
  void loadArticle(article, loaded.address).then((text) => setArticleText(article.id, text));
}
