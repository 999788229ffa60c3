import { foldWord } from './fold.ts';

/** Folded words behind a number that is counted or measured, and no year: from 1500 to 2000 tons. */
export const units: ReadonlySet<string> = new Set(
  [
    'ton tons tonne tonnes kg kilo kilos km kilometre kilometres kilometer kilometers mile miles metre metres meter meters',
    'barrel barrels litre litres liter liters percent dollar dollars euro euros rouble roubles ruble rubles people persons',
    'thousand million billion طن طنا أطنان كغ كيلو كيلوغرام كم كيلومتر كيلومترا متر مترا ميل ميلا أميال برميل برميلا لتر لترا',
    'دولار دولارا يورو روبل روبلا شخص شخصا ألف مليون مليار بالمئة بالمائة',
  ].flatMap((words) => words.split(' ').map(foldWord)),
);
