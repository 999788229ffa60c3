import type { PictureRequest } from '../../export/request.ts';
import { largerLetters } from '../../export/larger-letters.ts';
import { isHigherForList } from '../../export/sizes.ts';
import type { ExportWords } from '../../words/catalogue/export-words.ts';
import { useDateStyle } from '../store-context.tsx';
import { sayFailure } from './say-failure.ts';
import type { PreviewState } from './use-preview.ts';

interface Props {
  readonly preview: PreviewState;
  readonly words: ExportWords;
  readonly request: PictureRequest | undefined;
  /** Why there is no request. */
  readonly problem: string | undefined;
}

/** The picture as it will be, and how large. */
export function Preview({ preview, words, request, problem }: Props) {
  const style = useDateStyle();
  const said = problem ?? (preview.type === 'failed' ? sayFailure(preview.error, style) : undefined);
  const larger = said === undefined ? request && largerLetters(request) : undefined;
  const isPrinted = request?.format === 'pdf';
  const scale = request?.format === 'png' ? request.scale : 1;
  return (
    <figure className="picture-preview" aria-label={words.preview}>
      <div className="picture-stage">
        {said === undefined && preview.type === 'drawn' && (
          <img src={preview.address} width={preview.widthPx} height={preview.heightPx} alt={preview.title} />
        )}
        {said !== undefined && <p className="picture-problem">{said}</p>}
      </div>
      <figcaption>
        <p role="status">
          {said === undefined && preview.type === 'drawn' && (
            <bdi>{words.measures(preview.widthPx * scale, preview.heightPx * scale)}</bdi>
          )}
          {said === undefined && preview.type === 'drawn' && isHigherForList(preview.asked, preview) && (
            <span>{words.listGrows}</span>
          )}
          {larger && <span>{words.largerLetters(larger.widthPx, larger.heightPx, larger.scale)}</span>}
          {said === undefined && preview.type === 'drawn' && isPrinted && preview.listed > 0 && (
            <span>{words.listFollows(preview.listed)}</span>
          )}
        </p>
      </figcaption>
    </figure>
  );
}
