import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/model/bilingual.ts';
import { type Dataset, datasetSchema } from '../../src/model/dataset.ts';
import { createIndex } from '../../src/timeline/index/event-index.ts';
import { layout } from '../../src/timeline/layout/layout.ts';
import type { Scene } from '../../src/timeline/scene.ts';
import type { View } from '../../src/timeline/view.ts';
import { viewOf, viewportOf } from '../timeline/view.ts';
import { openDataset } from '../model/open-whole.ts';

export const dataset = datasetSchema.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, '../../data/events.json'), 'utf8')),
);

export function sceneOf(
  from: string,
  to: string,
  language: Language,
  data: Dataset = dataset,
  rest: Partial<View> = {},
): Scene {
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  return layout(
    createIndex(openDataset(data)),
    viewOf(viewportOf(from, to, { direction }), { language, ...rest }),
  );
}
