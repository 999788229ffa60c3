import { foldWord } from './fold.ts';

/** Words of a question that ask and do not name; a question of nothing else is taken at its word. */
const asked = [
  'a an the of in on at to from by for with about and or as is are was were be been did do does has have had',
  'what when where who whom whose which why how happened happen happens year month day week',
  'ما ماذا متى أين من مَن هل كيف لماذا أي في على إلى عن مع عند خلال أو ثم حدث يحدث حصل جرى وقع كان كانت الذي التي',
  'هذا هذه عام سنة شهر يوم أسبوع',
];

export const stopWords: ReadonlySet<string> = new Set(
  asked.flatMap((words) => words.split(' ').map(foldWord)),
);
