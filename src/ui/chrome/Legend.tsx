import type { ReactNode } from 'react';
import { eventKinds, statuses } from '../../model/event-words.ts';
import { dateForms, type Sample } from '../../timeline/sample-mark.ts';
import { KindGlyph } from '../shared/KindGlyph.tsx';
import { formatNumber } from '../../words/numbers.ts';
import { useDateStyle, useWords } from '../store-context.tsx';
import { LegendMark } from './LegendMark.tsx';

const dateSamples = dateForms.map((form) => ({
  form,
  sample: { type: 'precision', form } satisfies Sample,
}));
const statusSamples = statuses.map((status) => ({
  status,
  sample: { type: 'status', status } satisfies Sample,
}));
const rings = (['selected', 'linked'] as const).map((ring) => ({
  ring,
  sample: { type: 'ring', ring } satisfies Sample,
}));

/** What the marks mean: kind by hue and glyph, status by form, precision by the edge. */
export function Legend() {
  const { legend, kind, status } = useWords();
  const style = useDateStyle();
  return (
    <div className="legend">
      <h3 className="label">{legend.precision}</h3>
      <ul className="columns">
        {dateSamples.map(({ form, sample }) => (
          <Row
            key={form}
            mark={<LegendMark sample={sample} />}
            text={form === 'day' ? legend.dayOrShort : legend[form]}
          />
        ))}
      </ul>
      <h3 className="label">{legend.statuses}</h3>
      <ul className="columns">
        {statusSamples.map(({ status: name, sample }) => (
          <Row key={name} mark={<LegendMark sample={sample} />} text={status[name]} />
        ))}
      </ul>
      <h3 className="label">{legend.kinds}</h3>
      <ul className="columns">
        {eventKinds.map((name) => (
          <Row key={name} mark={<KindGlyph kind={name} />} text={kind[name]} />
        ))}
      </ul>
      <h3 className="label">{legend.others}</h3>
      <ul>
        {rings.map(({ ring, sample }) => (
          <Row key={ring} mark={<LegendMark sample={sample} />} text={legend[ring]} />
        ))}
        <Row mark={<span className="legend-cluster">{formatNumber(7, style)}</span>} text={legend.cluster} />
        <Row mark={<span className="legend-cluster single" />} text={legend.single} />
      </ul>
    </div>
  );
}

function Row({ mark, text }: { readonly mark: ReactNode; readonly text: string }) {
  return (
    <li>
      {mark}
      <span>{text}</span>
    </li>
  );
}
