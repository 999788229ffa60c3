import { type RefObject, type SyntheticEvent, useState } from 'react';
import type { TimelineHandle } from '../../timeline/props.ts';
import { useWords } from '../store-context.tsx';
import { saveFile } from './save-file.ts';
import { type ImageFormat, useExportImage } from './use-export-image.ts';

const formats = ['png', 'svg'] as const;

type Outcome =
  | { readonly type: 'none' | 'busy' | 'failed' }
  | { readonly type: 'done'; readonly fileName: string };

interface Props {
  readonly handleRef: RefObject<TimelineHandle | undefined>;
}

/** Makes a picture of the timeline as it is seen, in the format chosen, and saves it. */
export function ExportForm({ handleRef }: Props) {
  const { exporting } = useWords();
  const [format, setFormat] = useState<ImageFormat>('png');
  const [outcome, setOutcome] = useState<Outcome>({ type: 'none' });
  const exportImage = useExportImage(handleRef);
  const save = async (submit: SyntheticEvent) => {
    submit.preventDefault();
    setOutcome({ type: 'busy' });
    try {
      const { blob, fileName } = await exportImage(format);
      saveFile(blob, fileName);
      setOutcome({ type: 'done', fileName });
    } catch (cause) {
      console.error(cause);
      setOutcome({ type: 'failed' });
    }
  };
  const what = { png: exporting.pngWhat, svg: exporting.svgWhat };
  return (
    <form className="export-form" onSubmit={(submit) => void save(submit)}>
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

function OutcomeView({ outcome }: { readonly outcome: Outcome }) {
  const { exporting } = useWords();
  return (
    <p role="status">
      {outcome.type === 'busy' && exporting.busy}
      {outcome.type === 'failed' && exporting.failed}
      {outcome.type === 'done' && (
        <>
          {exporting.done} <bdi>{outcome.fileName}</bdi>
        </>
      )}
    </p>
  );
}
