import type { EventKind } from '../../model/event.ts';
import { kindGroup } from '../../timeline/kind-group.ts';
import { glyphs } from '../../timeline/paint/glyphs.ts';

/** The small sign of a kind, in its hue; it says nothing that the word beside it does not. */
export function KindGlyph({ kind }: { readonly kind: EventKind }) {
  const { line, solid } = glyphs[kind];
  return (
    <svg
      className="glyph"
      viewBox="-6.5 -6.5 13 13"
      style={{ color: `var(--kind-${kindGroup(kind)})` }}
      aria-hidden="true"
    >
      <path d={line} fill="none" stroke="currentColor" strokeWidth="1.4" strokeLinejoin="round" />
      {solid !== undefined && <path d={solid} fill="currentColor" />}
    </svg>
  );
}
