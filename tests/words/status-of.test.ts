import { expect, test } from 'vitest';
import { eventKinds, statuses } from '../../src/model/event-words.ts';
import type { EventKind, Status } from '../../src/model/event.ts';
import { catalogue } from '../../src/words/catalogue/catalogue.ts';

test.each<[kind: EventKind, status: Status, said: string]>([
  ['summit', 'occurred', 'قمة وقعت'],
  ['visit', 'occurred', 'زيارة وقعت'],
  ['visit', 'planned', 'زيارة مرتقبة'],
  ['visit', 'denied', 'زيارة منفية'],
  ['talks', 'claimed', 'محادثات مزعومة'],
  ['talks', 'cancelled', 'محادثات أُلغيت'],
  ['sanctions', 'occurred', 'عقوبات وقعت'],
  ['exercise', 'planned', 'مناورات مرتقبة'],
  ['deadline', 'planned', 'مهلة مرتقبة'],
  ['statement', 'occurred', 'تصريح وقع'],
  ['arms', 'claimed', 'تسليح مزعوم'],
  ['forum', 'planned', 'منتدى مرتقب'],
  ['other', 'cancelled', 'غير ذلك أُلغي'],
])('beside its kind, %s, what became of an event agrees with it: %s', (kind, status, said) => {
  expect(`${catalogue.ar.kind[kind]} ${catalogue.ar.statusOf[kind][status]}`).toBe(said);
});

test('English says it the same of every kind', () => {
  for (const kind of eventKinds)
    for (const status of statuses)
      expect(catalogue.en.statusOf[kind][status]).toBe(catalogue.en.status[status]);
});
