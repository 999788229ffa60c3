import { type RefObject, type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { ensure } from '../../base/assert.ts';
import { exportImage, type ImageError, type ImageFormat } from '../../export/export-image.ts';
import { selectDataset } from '../../store/selectors.ts';
import type { TimelineHandle } from '../../timeline/props.ts';
import { useAppState, useDateStyle, useWords } from '../store-context.tsx';
import { saveFile } from './save-file.ts';

const formats = ['png', 'svg'] as const;

type Outcome =
  | { readonly type: 'none' | 'busy' | 'done' }
  | { readonly type: 'failed'; readonly error: ImageError };

interface Props {
  readonly handleRef: RefObject<TimelineHandle | undefined>;
}

/** Makes a picture of the timeline as it is seen, in the format chosen, and saves it. Closing it gives up. */
export function ExportForm({ handleRef }: Props) {
  const { exporting } = useWords();
  const [format, setFormat] = useState<ImageFormat>('png');
  const { outcome, save } = useSaving(handleRef);
  const what = { png: exporting.pngWhat, svg: exporting.svgWhat };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    void save(format);
  };
  return (
    <form className="export-form" onSubmit={submit}>
      <p className="panel-note">{exporting.what}</p>
      <fieldset className="formats" aria-label={exporting.title}>
        {formats.map((name) => (
          <label key={name}>
            <input
              type="radio"
              name="format"
              value={name}
              checked={format === name}
              onChange={() => setFormat(name)}
            />
            <strong>{exporting[name]}</strong>
            <span>{what[name]}</span>
          </label>
        ))}
      </fieldset>
      <div className="export-tools">
        <button type="submit" className="primary" disabled={outcome.type === 'busy'}>
          {exporting.save}
        </button>
        <OutcomeView outcome={outcome} />
      </div>
    </form>
  );
}

function useSaving(handleRef: Props['handleRef']) {
  const dates = useDateStyle();
  const dataset = useAppState(selectDataset);
  const [outcome, setOutcome] = useState<Outcome>({ type: 'none' });
  const abort = useRef<AbortController>(undefined);
  useEffect(() => () => abort.current?.abort(), []);
  const save = async (format: ImageFormat) => {
    const controller = new AbortController();
    abort.current = controller;
    setOutcome({ type: 'busy' });
    try {
      const made = await exportImage({
        format,
        scene: ensure(handleRef.current, 'an export without a timeline').scene(),
        dataset: ensure(dataset, 'an export without a dataset'),
        ...dates,
        signal: controller.signal,
      });
      if (!made.ok) return setOutcome({ type: 'failed', error: made.error });
      saveFile(made.value.blob, made.value.fileName);
      setOutcome({ type: 'done' });
    } catch (cause) {
      if (!controller.signal.aborted) throw cause;
    }
  };
  return { outcome, save };
}

function OutcomeView({ outcome }: { readonly outcome: Outcome }) {
  const { exporting } = useWords();
  return (
    <p role="status">
      {outcome.type === 'busy' && exporting.busy}
      {outcome.type === 'failed' && exporting.failed[outcome.error]}
      {outcome.type === 'done' && exporting.done}
    </p>
  );
}
