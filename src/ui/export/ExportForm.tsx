import { type RefObject, type SyntheticEvent, useEffect, useMemo, useState } from 'react';
import { ensure } from '../../base/assert.ts';
import type { PictureContext } from '../../export/context.ts';
import type { PictureRequest } from '../../export/request.ts';
import { isAnswered } from '../../store/select-matches.ts';
import type { TimelineHandle } from '../../timeline/props.ts';
import { inStyle } from '../../words/catalogue/catalogue.ts';
import { exportWords } from '../../words/catalogue/export-words.ts';
import { useResolvedTheme } from '../chrome/use-document-settings.ts';
import { useAppStore, useDateStyle } from '../store-context.tsx';
import { useToday } from '../timeline/today-context.ts';
import { Actions } from './Actions.tsx';
import { type Draft, draftOf, requestOf } from './draft.ts';
import { pictureContext, screenRequest } from './picture-context.ts';
import { Preview } from './Preview.tsx';
import { Settings } from './Settings.tsx';
import { useMaking } from './use-making.ts';
import { type PreviewState, usePreview } from './use-preview.ts';
import { onceAnswered } from './when-answered.ts';
import './picture-form.css';

interface Props {
  readonly handleRef: RefObject<TimelineHandle | undefined>;
}

/** Chooses a picture of the timeline, shows it as it will be, and saves it, copies it or hands it over. */
export function ExportForm({ handleRef }: Props) {
  const standing = useStanding(handleRef);
  return standing && <PictureForm {...standing} />;
}

function PictureForm({ context, fallback, isFiltered }: Standing) {
  const style = useDateStyle();
  const words = inStyle(style, exportWords[style.language]);
  const [draft, setDraft] = useState<Draft>(() => draftOf(fallback, context.screen.span));
  const parsed = useMemo(() => requestOf(draft, fallback), [draft, fallback]);
  const request = parsed.ok && isFiltered ? parsed.value : undefined;
  const problem = parsed.ok ? undefined : words.problem(parsed.error);
  const preview = usePreview(request, context);
  const making = useMaking(context);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (request !== undefined) making.run(request.format === 'pdf' ? 'print' : 'save', request);
  };
  return (
    <form className="export-form" onSubmit={submit}>
      <div className="picture-side">
        <Preview
          preview={preview}
          words={words}
          problem={isFiltered ? problem : words.failed['not-filtered']}
          request={request}
        />
        <Actions making={making} words={words} request={request} isRefused={isRefused(preview, request)} />
      </div>
      <Settings
        draft={draft}
        words={words}
        hasSelection={context.selected !== undefined}
        hasAddress={context.dataset.url !== undefined}
        onChange={(change) => {
          setDraft({ ...draft, ...change });
          making.forget();
        }}
      />
    </form>
  );
}

const refusals = ['too-large', 'too-small', 'too-low', 'list-too-long'];

/** Whether the preview found out that what is wanted cannot be had; another try might find a font that was not loaded. */
function isRefused(preview: PreviewState, request: PictureRequest | undefined): boolean {
  return preview.type === 'failed' && preview.asked === request && refusals.includes(preview.error.type);
}

interface Standing {
  readonly context: PictureContext;
  readonly fallback: PictureRequest;
  /** Not where the search broke down before it answered. */
  readonly isFiltered: boolean;
}

/** What was on the page when the form was opened. */
function useStanding(handleRef: Props['handleRef']): Standing | undefined {
  const store = useAppStore();
  const theme = useResolvedTheme();
  const today = useToday();
  const [standing, setStanding] = useState<Standing>();
  useEffect(() => {
    const stand = (): void => {
      const state = store.getState();
      const { widthPx, heightPx, span, axis } = ensure(
        handleRef.current,
        'an export without a timeline',
      ).scene();
      setStanding(
        (known) =>
          known ?? {
            context: pictureContext(state, { widthPx, heightPx, span, axis }, today),
            fallback: screenRequest(state, theme),
            isFiltered: isAnswered(state),
          },
      );
    };
    return onceAnswered(store, stand);
  }, [store, theme, today, handleRef]);
  return standing;
}
