import { useEffect, useState } from 'react';
import { drawRequest, type PictureError } from '../../export/make-picture.ts';
import type { PictureContext } from '../../export/context.ts';
import type { PictureRequest } from '../../export/request.ts';

/** While something is typed nothing is drawn. */
const restMs = 120;

export type PreviewState =
  | { readonly type: 'none' }
  | {
      readonly type: 'drawn';
      readonly address: string;
      readonly widthPx: number;
      readonly heightPx: number;
      readonly title: string;
      readonly listed: number;
      /** The request that was drawn: the next may be wanted already. */
      readonly asked: PictureRequest;
    }
  | { readonly type: 'failed'; readonly error: PictureError; readonly asked: PictureRequest };

/** The very SVG that the request makes, under an address for an image; the last one stands until the next is there. */
export function usePreview(request: PictureRequest | undefined, context: PictureContext): PreviewState {
  const [state, setState] = useState<PreviewState>({ type: 'none' });
  useEffect(() => {
    if (request === undefined) return;
    const abort = new AbortController();
    const draw = async (): Promise<void> => {
      try {
        const drawn = await drawRequest(request, context, { signal: abort.signal });
        if (abort.signal.aborted) return;
        if (!drawn.ok) return setState({ type: 'failed', error: drawn.error, asked: request });
        const { svg, picture, listed } = drawn.value;
        const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
        const { widthPx, heightPx, title, description } = picture;
        setState({
          type: 'drawn',
          address,
          widthPx,
          heightPx,
          title: `${title}. ${description}`,
          listed: listed.length,
          asked: request,
        });
      } catch (cause) {
        if (!abort.signal.aborted) throw cause;
      }
    };
    const timer = setTimeout(() => void draw(), restMs);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [request, context]);
  const address = state.type === 'drawn' ? state.address : undefined;
  useEffect(() => {
    if (address === undefined) return;
    return () => URL.revokeObjectURL(address);
  }, [address]);
  return state;
}
