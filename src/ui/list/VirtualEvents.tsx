import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import { EventRow } from '../shared/EventRow.tsx';
import { GroupHeading } from './GroupHeading.tsx';
import { placeAfter } from './list-keys.ts';
import { type ListRows, placeAt } from './list-rows.ts';
import { type ShownGroup, useRows } from './use-rows.ts';

interface Props {
  readonly rows: ListRows;
  readonly eventAt: (place: number) => TimelineEvent;
  /** How many places the keys can go to. */
  readonly total: number;
  /** The place on which the keys stand. */
  readonly home: number;
  readonly onHome: (place: number) => void;
  readonly openId: string | undefined;
  readonly onOpen: (event: TimelineEvent, byKey: boolean) => void;
}

/**
 * A list of any length: real lists under real headings, of which only what is near the screen exists. It is one stop
 * of Tab; arrows, Home, End and the page keys go from event to event.
 */
export function VirtualEvents({ rows, eventAt, total, home, onHome, openId, onOpen }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const { shown, heightPx, rowsOnScreen, measure, takeFocus } = useRows(scroller, rows, home, openId);
  const onKey = (press: KeyboardEvent) => {
    const place = placeAfter(press, home, rowsOnScreen, total);
    if (place === undefined) return;
    press.preventDefault();
    if (place === home) return;
    takeFocus();
    onHome(place);
  };
  return (
    <div className="event-scroll" data-scrolls role="presentation" ref={scroller} onKeyDown={onKey}>
      <div className="event-column" style={{ blockSize: heightPx }}>
        {shown.map((part) => (
          <Group key={part.group.year ?? 'undated'} part={part} measure={measure}>
            {part.rows.map(({ row, topPx }) => {
              const place = placeAt(part.group, row);
              if (place === undefined) return undefined;
              const event = eventAt(place);
              return (
                <li
                  key={place}
                  ref={measure}
                  data-index={row}
                  className="event-item"
                  style={{ insetBlockStart: topPx }}
                  aria-posinset={part.group.before + place - part.group.first + 1}
                  aria-setsize={part.group.of}
                >
                  <EventRow
                    event={event}
                    isOpen={event.id === openId}
                    isHome={place === home}
                    onOpen={(byKey) => {
                      onHome(place);
                      onOpen(event, byKey);
                    }}
                  />
                </li>
              );
            })}
          </Group>
        ))}
      </div>
    </div>
  );
}

interface GroupProps {
  readonly part: ShownGroup;
  readonly measure: (element: Element | null) => void;
  readonly children: ReactNode;
}

/** The heading stays at the upper edge for as long as its group is there. */
function Group({ part: { group, topPx, heightPx }, measure, children }: GroupProps) {
  const id = useId();
  return (
    <div className="event-group" style={{ insetBlockStart: topPx, blockSize: heightPx }}>
      {group.hasHeading && (
        <div className="event-group-head" ref={measure} data-index={group.row}>
          <GroupHeading id={id} year={group.year} count={group.of} />
        </div>
      )}
      <ul aria-labelledby={group.hasHeading ? id : undefined}>{children}</ul>
    </div>
  );
}
