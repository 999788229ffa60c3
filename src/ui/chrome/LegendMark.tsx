import { useId, useLayoutEffect, useRef } from 'react';
import { selectDirection } from '../../store/selectors.ts';
import { paintMark } from '../../timeline/paint/mark.ts';
import { toDom } from '../../timeline/paint/to-dom.ts';
import { palettes } from '../../timeline/palette.ts';
import { inkOnly, type Sample, sampleMark } from '../../timeline/sample-mark.ts';
import { useAppState } from '../store-context.tsx';
import { useResolvedTheme } from './use-document-settings.ts';

const widthPx = 48;
const heightPx = 20;

/** A sample of a mark, painted as on the axis, in ink since it stands for every kind. */
export function LegendMark({ sample }: { readonly sample: Sample }) {
  const svg = useRef<SVGSVGElement>(null);
  const id = useId();
  const palette = palettes[useResolvedTheme()];
  const direction = useAppState(selectDirection);
  useLayoutEffect(() => {
    if (svg.current !== null)
      toDom(svg.current, [paintMark(sampleMark(sample, direction), inkOnly(palette), id)]);
  }, [sample, palette, direction, id]);
  return (
    <svg
      ref={svg}
      className="legend-mark"
      viewBox={`${-widthPx / 2} ${-heightPx / 2} ${widthPx} ${heightPx}`}
      aria-hidden="true"
    />
  );
}
