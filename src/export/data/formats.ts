import type { TimelineEvent } from '../../model/event.ts';
import type { DataFormatId } from '../../words/catalogue/data-words.ts';
import type { WriteData } from './data-input.ts';

interface DataFormat {
  readonly extension: string;
  readonly mediaType: string;
  /** With which texts of articles it is made: those that may be shown whole, or all as the app gets them. */
  readonly texts?: 'whole' | 'served';
  /** Whether it is made of the page to keep. */
  readonly needsTemplate?: true;
  /** Its code and its library, loaded when they are wanted. */
  readonly load: () => Promise<FormatCode>;
}

interface FormatCode {
  readonly write: WriteData;
  /** Whether the format can hold an event; every event when missing. */
  readonly holds?: (event: TimelineEvent) => boolean;
}

/** The formats of data; what they are called stands in the catalogue. */
export const dataFormats: Readonly<Record<DataFormatId, DataFormat>> = {
  html: {
    extension: 'html',
    mediaType: 'text/html;charset=utf-8',
    texts: 'served',
    needsTemplate: true,
    load: async () => ({ write: (await import('./kept.ts')).writeKept }),
  },
  csv: {
    extension: 'csv',
    mediaType: 'text/csv;charset=utf-8',
    load: async () => ({ write: (await import('./csv.ts')).writeCsv }),
  },
  json: {
    extension: 'json',
    mediaType: 'application/json',
    load: async () => ({ write: (await import('./json.ts')).writeDataset }),
  },
  md: {
    extension: 'md',
    mediaType: 'text/markdown;charset=utf-8',
    load: async () => ({ write: (await import('./markdown.ts')).writeMarkdown }),
  },
  ics: {
    extension: 'ics',
    mediaType: 'text/calendar;charset=utf-8',
    load: async () => {
      const { writeIcs, isInCalendar } = await import('./ics.ts');
      return { write: writeIcs, holds: isInCalendar };
    },
  },
  jsonld: {
    extension: 'jsonld',
    mediaType: 'application/ld+json',
    texts: 'whole',
    load: async () => ({ write: (await import('./annotations.ts')).writeAnnotations }),
  },
  timelinejs: {
    extension: 'timelinejs.json',
    mediaType: 'application/json',
    load: async () => {
      const { writeTimelineJs, isDated } = await import('./timelinejs.ts');
      return { write: writeTimelineJs, holds: isDated };
    },
  },
  geojson: {
    extension: 'geojson',
    mediaType: 'application/geo+json',
    load: async () => ({ write: (await import('./geojson.ts')).writeGeoJson }),
  },
};
