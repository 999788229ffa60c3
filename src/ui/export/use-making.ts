import { useEffect, useRef, useState } from 'react';
import type { Result } from '../../base/result.ts';
import type { PictureContext } from '../../export/context.ts';
import { makePicture, type PictureError, type PictureFile, type Step } from '../../export/make-picture.ts';
import type { PictureRequest } from '../../export/request.ts';
import { copyPng, shareFile } from './hand-over.ts';
import { printPage } from './print-page.ts';
import { saveFile } from './save-file.ts';

export type Errand = 'save' | 'copy' | 'share' | 'print';

export type Outcome =
  | { readonly type: 'none' }
  | { readonly type: 'busy'; readonly step: Step }
  | { readonly type: 'done'; readonly errand: Errand }
  | {
      readonly type: 'failed';
      readonly error: PictureError['type'] | 'not-copied' | 'not-shared' | 'broken';
    };

export interface Making {
  readonly outcome: Outcome;
  readonly run: (errand: Errand, request: PictureRequest) => void;
  readonly cancel: () => void;
  /** Lets go of how the last errand went: something else is wanted now. */
  readonly forget: () => void;
}

/** Makes a picture for an errand, one at a time; closing the form gives it up. */
export function useMaking(context: PictureContext): Making {
  const [outcome, setOutcome] = useState<Outcome>({ type: 'none' });
  const abort = useRef<AbortController>(undefined);
  useEffect(() => () => abort.current?.abort(), []);
  const perform = async (errand: Errand, request: PictureRequest): Promise<void> => {
    const controller = new AbortController();
    abort.current = controller;
    setOutcome({ type: 'busy', step: 'layout' });
    const make = async (): Promise<Result<PictureFile, PictureError>> =>
      makePicture(request, context, {
        signal: controller.signal,
        onStep: (step) => setOutcome({ type: 'busy', step }),
      });
    try {
      setOutcome(await deliver(errand, make));
    } catch (cause) {
      if (controller.signal.aborted) return setOutcome({ type: 'none' });
      setOutcome({ type: 'failed', error: 'broken' });
      reportError(cause);
    }
  };
  return {
    outcome,
    run: (errand, request) => void perform(errand, request),
    cancel: () => abort.current?.abort(),
    forget: () => setOutcome((last) => (last.type === 'busy' ? last : { type: 'none' })),
  };
}

async function deliver(
  errand: Errand,
  make: () => Promise<Result<PictureFile, PictureError>>,
): Promise<Outcome> {
  if (errand === 'copy') {
    const copied = await copyPng(make);
    return copied.ok ? { type: 'done', errand } : { type: 'failed', error: copied.error };
  }
  const made = await make();
  if (!made.ok) return { type: 'failed', error: made.error.type };
  const { blob, fileName } = made.value;
  if (errand === 'share') {
    const shared = await shareFile(blob, fileName);
    return shared.ok ? { type: 'done', errand } : { type: 'failed', error: shared.error };
  }
  if (errand === 'print') {
    await printPage(await blob.text(), fileName.replace(/\.html$/, ''));
    return { type: 'none' };
  }
  saveFile(blob, fileName);
  return { type: 'done', errand };
}
