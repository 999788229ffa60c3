import { otherLanguage } from '../../model/languages.ts';
import { languageNames } from '../../words/language-names.ts';
import { useAppStore, useLanguage } from '../store-context.tsx';

/** What is seen of a language’s name where there is no room for it. */
const letters = { ar: 'ع', en: 'En' };

/** Leads to the other language, in that language. */
export function OtherLanguage({ className }: { readonly className: string }) {
  const store = useAppStore();
  const other = otherLanguage[useLanguage()];
  const name = languageNames[other];
  return (
    <button
      type="button"
      className={className}
      lang={other}
      data-letters={letters[other]}
      title={name}
      aria-label={name}
      onClick={() => store.getState().chooseLanguage(other)}
    >
      <span className="language-name">{name}</span>
    </button>
  );
}
