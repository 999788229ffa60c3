import { foldLetters } from '../../../model/fold-letters.ts';
import { boilerplate, type LineRule } from '../line.ts';

const agencies = ['رويترز', 'أ ف ب', 'أ.ف.ب', 'فرانس برس', 'د ب أ', 'أ ب', 'واس', 'وام', 'كونا', 'سبأ']
  .map(foldLetters)
  .join('|');
const pattern = new RegExp(`^[\\p{L}/() ،-]{2,100} *[-–—:] *(?:${agencies})$`, 'u');

/** Where the report was filed and by whom: «القاهرة - رويترز», alone on its line. */
export const dateline: LineRule = ({ text }) =>
  pattern.test(text) ? boilerplate('the dateline', 'سطر مكان الخبر ووكالته') : undefined;
