const paths = {
  /** Along the reading direction: mirrored in right-to-left by the style sheet. */
  arrow: 'M3 8h9M8.5 4.5 12 8l-3.5 3.5',
  about: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11M8 7.5V11M8 5h.01',
  close: 'm4 4 8 8m0-8-8 8',
  copy: 'M6 6h7v7H6zM3 10V3h7',
  done: 'm3 8.5 3.5 3.5L13 5',
  image: 'M8 3v7m-3-3 3 3 3-3M3 13h10',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  /** A line torn in its middle. */
  fold: 'M1.5 8H5m6 0h3.5M6.5 3.5 5 6.5l1.5 3-1.5 3m6-9-1.5 3 1.5 3-1.5 3',
  fit: 'M3 6V3h3m4 0h3v3m0 4v3h-3m-4 0H3v-3',
  legend: 'M4.5 4.5h.01M8 4.5h5.5M4.5 8h.01M8 8h5.5M4.5 11.5h.01M8 11.5h5.5',
  /** A page of a calendar with nothing on it. */
  undated: 'M3 4h10v9.5H3zM5.5 2.5v3m5-3v3M3 7.5h10',
  list: 'M2.5 4h11M2.5 8h11M2.5 12h11',
  timeline: 'M2 12.5h12M4.5 12.5V9M8 12.5V5.5m3.5 7V8M4.5 6.5h.01M8 3h.01M11.5 5.5h.01',
  settings: 'M2.5 5h5m4 0h2M9.5 3v4M2.5 11h2m4 0h5M6.5 9v4',
  more: 'M3.5 7.5v1M8 7.5v1m4.5-1v1',
  link: 'M6.5 9.5l3-3M7 4.5l1.2-1.2a3 3 0 0 1 4.5 4.5L11.5 9M9 11.5l-1.2 1.2a3 3 0 0 1-4.5-4.5L4.5 7',
  share: 'M8 10V2.5M5 5l3-3 3 3M5 7.5H3.5v6h9v-6H11',
  open: 'M9 3h4v4m0-4L7.5 8.5M7 3.5H3v9.5h9.5V9',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M10.3 10.3l3.2 3.2',
  filter: 'M2.5 4h11M4.5 8h7M6.5 12h3',
  keyboard: 'M2 4.5h12v7H2zM4.5 7h.01M7 7h.01M9.5 7h.01M11.5 7h.01M5 9.5h6',
} as const;

export type IconName = keyof typeof paths;

/** A line drawing the size of the text; what it means is said by the words beside it or by its button's label. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" data-icon={name} viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[name]} fill="none" stroke="currentColor" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
