import type { Language } from '../../model/bilingual.ts';
import { isolate } from '../bidi.ts';
import { plural } from '../plural.ts';

/** What stands in an exported picture beside the timeline. */
export interface PictureWords {
  readonly sources: string;
  readonly madeWith: string;
  readonly cluster: string;
  /** Where Hijri dates stand beside the others. */
  readonly hijri: string;
  /** Of the events of a picture, those that go on beyond it, and until when the last one does. */
  readonly runOnTo: (n: number, until: string) => string;
  readonly moreSources: (n: number) => string;
  readonly countedSources: (n: number) => string;
  /** Below the sources: those of `names` are one, as far as so many events go. */
  readonly oneReport: (names: string, events: number) => string;
}

export const pictureWords: Readonly<Record<Language, PictureWords>> = {
  en: {
    sources: 'Sources',
    madeWith: 'Made with Isnad',
    cluster: 'number of other events here',
    hijri: 'Hijri dates by the Umm al-Qura calendar',
    runOnTo: (n, until) =>
      plural('en', n, {
        one: `# reaches on to ${isolate(until)}`,
        other: `# reach on, the last to ${isolate(until)}`,
      }),
    moreSources: (n) => plural('en', n, { one: 'and # more', other: 'and # more' }),
    countedSources: (n) => plural('en', n, { one: '# article', other: '# articles' }),
    oneReport: (names, events) => {
      const told = plural('en', events, { one: '# event', other: '# events' });
      return `${names} carry the same report of ${told}, which counts once.`;
    },
  },
  ar: {
    sources: 'المصادر',
    madeWith: 'أُنشئ بتطبيق «إسناد»',
    cluster: 'عدد الأحداث الأخرى هنا',
    hijri: 'التواريخ الهجرية بتقويم أم القرى',
    runOnTo: (n, until) =>
      plural('ar', n, {
        zero: `لا يمتد منها شيء إلى ${isolate(until)}`,
        one: `يمتد منها واحد إلى ${isolate(until)}`,
        two: `يمتد منها اثنان، آخرهما إلى ${isolate(until)}`,
        few: `تمتد منها #، آخرها إلى ${isolate(until)}`,
        many: `يمتد منها #، آخرها إلى ${isolate(until)}`,
        other: `يمتد منها #، آخرها إلى ${isolate(until)}`,
      }),
    moreSources: (n) =>
      plural('ar', n, {
        zero: 'ولا غيرها',
        one: 'ومقال آخر',
        two: 'ومقالان آخران',
        few: 'و# مقالات أخرى',
        many: 'و# مقالًا آخر',
        other: 'و# مقال آخر',
      }),
    countedSources: (n) =>
      plural('ar', n, {
        zero: 'لا مقالات',
        one: 'مقال واحد',
        two: 'مقالان',
        few: '# مقالات',
        many: '# مقالًا',
        other: '# مقال',
      }),
    oneReport: (names, events) => {
      const told = plural('ar', events, {
        zero: 'أحداث',
        one: 'حدث واحد',
        two: 'حدثين',
        few: '# أحداث',
        many: '# حدثًا',
        other: '# حدث',
      });
      return `${names}: تقرير واحد عن ${told}، يُعد مصدرًا واحدًا.`;
    },
  },
};
