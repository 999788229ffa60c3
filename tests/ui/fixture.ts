import type { Region } from '../../src/model/article.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { article, articleText, event, gazetteer, passage, place, publication } from './quoted.ts';

const miller =
  'قالت وزارة الخارجية الأميركية، الأربعاء، إن إدارة الرئيس جو بايدن "لن تتردد" في فرض المزيد من العقوبات على روسيا وكوريا الشمالية إذا أبرمتا أي صفقات أسلحة جديدة.';
const more = 'وأضاف ميلر: "لقد اتخذنا بالفعل عدداً من الإجراءات لفرض عقوبات على الكيانات';
const reception =
  'واستقبل بوتين، الأربعاء، زعيم كوريا الشمالية في قاعدة "فوستوشني" الفضائية في فلاديفستوك شرقي روسيا';
const july = 'بالزيارة التي قام بها شويغو الى كوريا الشمالية في نهاية تموز';
const august = 'سافر في أغسطس إلى كوريا الشمالية سعياً للحصول على ذخائر إضافية';
const followers =
  'سافرت مجموعة أخرى من المسؤولين الروس إلى كوريا الشمالية لمتابعة المحادثات بشأن شراء الأسلحة';
const forecast = 'إن كيم سيتوجه على الارجح في قطار مدرع خلال الشهر الحالي الى فلاديفوستوك';

const statement = event({
  id: 'miller-warning-2023',
  title: { en: 'Washington hints at more sanctions', ar: 'واشنطن تلوّح بعقوبات جديدة' },
  date: '2023-09-13',
  kind: 'statement',
  passages: [
    passage(
      {
        id: 'p1',
        article: 'vostochny-2023',
        stance: 'reports',
        saidBy: [{ actor: 'us-state-department' }],
        reading: {
          ...place('vostochny-2023', 'الأربعاء', miller),
          anchor: publication('2023-09-13'),
          rule: 'weekday',
          value: '2023-09-13',
        },
      },
      miller,
      'The US State Department said on Wednesday that the Biden administration “will not hesitate” to impose more sanctions on Russia and North Korea if they conclude new arms deals.',
    ),
    passage(
      {
        id: 'p2',
        article: 'vostochny-2023',
        stance: 'claims',
        saidBy: [{ actor: 'miller' }],
        reading: {
          ...place('vostochny-2023', 'الأربعاء', miller),
          anchor: publication('2023-09-13'),
          rule: 'weekday',
          value: '2023-09-13',
          inherited: true,
        },
      },
      more,
      'Miller added: “We have already taken a number of actions to sanction entities …”',
    ),
  ],
  links: [{ rel: 'responds-to', to: 'vostochny-meeting-2023' }],
});

const meeting = event({
  id: 'vostochny-meeting-2023',
  formerIds: ['vostochny-2023'],
  title: { en: 'Putin receives Kim at Vostochny', ar: 'بوتين يستقبل كيم في فوستوشني' },
  date: '2023-09-13',
  kind: 'summit',
  weight: 3,
  actors: ['putin', 'kim-jong-un'],
  places: ['vostochny'],
  passages: [
    passage(
      {
        id: 'p1',
        article: 'vostochny-2023',
        stance: 'reports',
        saidBy: [],
        reading: {
          ...place('vostochny-2023', 'الأربعاء', reception),
          anchor: publication('2023-09-13'),
          rule: 'weekday',
          value: '2023-09-13',
        },
      },
      reception,
      'Putin received the leader of North Korea on Wednesday at the Vostochny space base in Vladivostok, in eastern Russia.',
    ),
  ],
  links: [
    {
      rel: 'fulfils',
      to: 'kim-train-forecast-2023',
      why: { en: 'The journey took place.', ar: 'تمت الرحلة.' },
    },
  ],
});

const visit = event({
  id: 'shoigu-visit-2023',
  title: { en: 'Shoigu visits North Korea', ar: 'شويغو يزور كوريا الشمالية' },
  date: '[2023-07-21..2023-07-31]',
  basis: 'decided',
  kind: 'visit',
  weight: 2,
  passages: [
    passage(
      {
        id: 'p1',
        article: 'peskov-2023',
        stance: 'reports',
        saidBy: [{ actor: 'white-house' }],
        reading: {
          ...place('peskov-2023', 'في نهاية تموز', july),
          anchor: publication('2023-09-05'),
          rule: 'part-of-month',
          value: '[2023-07-21..2023-07-31]',
        },
      },
      july,
      'the visit that Shoigu paid to North Korea at the end of July',
    ),
    passage(
      {
        id: 'p2',
        article: 'al-rai-2023',
        stance: 'claims',
        saidBy: [{ name: { en: 'a US official', ar: 'مسؤول أميركي' }, anonymous: true }, { actor: 'watson' }],
        reading: {
          ...place('al-rai-2023', 'في أغسطس', august),
          anchor: publication('2023-09-05'),
          rule: 'month',
          value: '2023-08',
          decided: {
            value: '[2023-07-21..2023-07-31]',
            why: {
              en: 'The parade that he attended was held on 27 July.',
              ar: 'العرض الذي حضره كان في 27 يوليو.',
            },
          },
        },
      },
      august,
      'travelled to North Korea in August, seeking more ammunition',
    ),
  ],
  conflicts: [
    {
      about: 'date',
      passages: ['p1', 'p2'],
      decision: {
        en: 'The end of July, because the parade is on record.',
        ar: 'نهاية تموز، لأن العرض العسكري موثّق.',
      },
    },
  ],
});

const bounded = event({
  id: 'officials-follow-2023',
  title: {
    en: 'More Russian officials travel to North Korea',
    ar: 'مسؤولون روس آخرون يسافرون إلى كوريا الشمالية',
  },
  date: '[..2023-09-05]',
  basis: 'bounded',
  kind: 'visit',
  status: 'claimed',
  passages: [
    passage(
      { id: 'p1', article: 'peskov-2023', stance: 'claims', saidBy: [], reading: null },
      followers,
      'another group of Russian officials travelled',
    ),
  ],
});

const planned = event({
  id: 'kim-train-forecast-2023',
  title: { en: 'Kim is expected in Vladivostok', ar: 'ترجيح سفر كيم إلى فلاديفوستوك' },
  date: '2023-09',
  kind: 'visit',
  status: 'planned',
  passages: [
    passage(
      {
        id: 'p1',
        article: 'peskov-2023',
        stance: 'expects',
        saidBy: [
          { name: { en: 'US officials', ar: 'مسؤولون أميركيون' }, anonymous: true },
          { actor: 'new-york-times' },
        ],
        reading: {
          ...place('peskov-2023', 'خلال الشهر الحالي', forecast),
          anchor: publication('2023-09-05'),
          rule: 'this-unit',
          value: '2023-09',
        },
      },
      forecast,
      'that Kim would probably travel in an armoured train during this month to Vladivostok',
    ),
  ],
});

const undated = event({
  id: 'kim-visits-china',
  title: { en: 'Kim visits China four times', ar: 'كيم يزور الصين أربع مرات' },
  date: null,
  basis: 'bounded',
  repeats: 4,
  kind: 'visit',
  passages: [
    passage(
      { id: 'p1', article: 'peskov-2023', stance: 'background', saidBy: [], reading: null },
      'قام كيم جونغ أون بأربع زيارات للصين',
      'Kim Jong Un paid four visits to China',
    ),
  ],
});

const joint =
  'وأعلنت الولايات المتحدة وبريطانيا وكوريا الجنوبية واليابان الأسبوع الماضي في الأمم المتحدة في بيان مشترك';

/** Of which two articles carry one report; only for tests of that. */
export const sameReport = event({
  id: 'joint-statement-2023',
  title: { en: 'Four countries warn', ar: 'أربع دول تحذر' },
  date: '[2023-08-28..2023-09-03]',
  kind: 'statement',
  passages: (['peskov-2023', 'al-rai-2023'] as const).map((source, at) =>
    passage(
      { id: `p${at + 1}`, article: source, stance: 'reports', saidBy: [], reading: null },
      joint,
      'four countries announced last week at the United Nations',
    ),
  ),
});

function vostochnyRegions(): readonly Region[] {
  const text = articleText('vostochny-2023');
  const label = text.indexOf('time reading');
  const labelEnd = text.indexOf('\n', label);
  const crosshead = text.indexOf('"حرب مقدسة"\n');
  const crossheadEnd = crosshead + '"حرب مقدسة"'.length;
  return [
    { start: 0, end: text.indexOf('\n'), kind: 'headline' },
    { start: text.indexOf('\n'), end: label, kind: 'body' },
    {
      start: label,
      end: labelEnd,
      kind: 'boilerplate',
      what: { en: 'a reading-time label', ar: 'تقدير زمن القراءة' },
    },
    { start: labelEnd, end: crosshead, kind: 'body' },
    { start: crosshead, end: crossheadEnd, kind: 'crosshead' },
    { start: crossheadEnd, end: text.length, kind: 'body' },
  ];
}

/** Three of the real articles with a few events on true quotes of theirs. */
export const dataset: Dataset = {
  format: 'isnad/1',
  title: {
    en: 'North Korea and Russia: summits, arms and sanctions',
    ar: 'كوريا الشمالية وروسيا: القمم والسلاح والعقوبات',
  },
  draft: false,
  articles: [
    article('vostochny-2023', vostochnyRegions()),
    article('peskov-2023', []),
    article('al-rai-2023', []),
  ],
  actors: [...gazetteer.actors],
  places: [...gazetteer.places],
  events: [visit, planned, bounded, statement, meeting, undated],
};
