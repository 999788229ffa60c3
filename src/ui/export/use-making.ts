import type { Result } from '../../base/result.ts';
import type { PictureContext } from '../../export/context.ts';
import { makePicture, type PictureError, type PictureFile, type Step } from '../../export/make-picture.ts';
import type { PictureRequest } from '../../export/request.ts';
import { steady } from '../../words/bidi.ts';
import { copyPng, shareFile } from './hand-over.ts';
import { printPage } from './print-page.ts';
import { saveFile } from './save-file.ts';
import type { Failure } from './say-failure.ts';
import { useTask } from './use-task.ts';

type Errand = 'save' | 'copy' | 'share' | 'print';

export type Outcome =
  | { readonly type: 'none' }
  | { readonly type: 'busy'; readonly step: Step }
  | ({ readonly type: 'done'; readonly errand: Errand } & Pick<PictureFile, 'leftAsText' | 'missing'>)
  | { readonly type: 'failed'; readonly error: Failure };

export interface Making {
  readonly outcome: Outcome;
  readonly run: (errand: Errand, request: PictureRequest) => void;
  readonly cancel: () => void;
  readonly forget: () => void;
}

/** Makes a picture for an errand. */
export function useMaking(context: PictureContext): Making {
  const { outcome, start, cancel, forget } = useTask<Outcome>();
  const run = (errand: Errand, request: PictureRequest): void =>
    start({ type: 'busy', step: 'layout' }, async ({ signal, onStep }) =>
      deliver(errand, context.dataset.title[request.language], async () =>
        makePicture(request, context, { signal, onStep: (step) => onStep({ type: 'busy', step }) }),
      ),
    );
  return { outcome, run, cancel, forget };
}

async function deliver(
  errand: Errand,
  title: string,
  make: () => Promise<Result<PictureFile, PictureError>>,
): Promise<Outcome> {
  const made = errand === 'copy' ? await copyPng(make) : await make();
  if (!made.ok) return { type: 'failed', error: made.error };
  const { blob, fileName, leftAsText, missing } = made.value;
  const done = { type: 'done', errand, leftAsText, missing } as const;
  if (errand === 'share') {
    const shared = await shareFile({ ...made.value, title: steady(title) });
    if (!shared.ok) return { type: 'failed', error: shared.error };
    return shared.value === 'given' ? done : { type: 'none' };
  }
  if (errand === 'print') {
    await printPage(await blob.text(), fileName.replace(/\.html$/, ''));
    return { type: 'none' };
  }
  if (errand === 'save') saveFile(blob, fileName);
  return done;
}
