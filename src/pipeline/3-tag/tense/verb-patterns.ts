/** What a folded word is by its pattern (الوزن) alone. Roman numbers are those of the ten forms of the verb. */

/** حرف الاستقبال: س before an imperfect, «سيلتقي», «ستعقد», «سنرى»; of سا only what no participle is like, «سأعود». */
export function isFuture(word: string): boolean {
  return /^س(?:[يتن].{2}|ا.{3,}(?<!ه|ا|ت|[يو]ن)$)/.test(word);
}

/** ت of the stem of V and VI before an ending of the perfect: «تحدثت», «توافدوا», «تبادلتا». */
export function isPerfectInTa(word: string): boolean {
  return /^ت.{2,4}[^ايو]ت$|^ت.{2,}(?:وا|تا)$/.test(word);
}

/** المصدر in ت: تفعيل «تقرير», تفعلة «تجربة», تفاعيل «تقارير», what is derived from them, and the accusative. «تتصل» is none. */
export function isNounInTa(word: string): boolean {
  return /^(?!تت.{2}$)ت(?:[^ا][^ا]ي[^يا]|.ا.ي.|.+(?:ه|ها|هم|ات|ا|يه|ين|ون)|..ي.ي|..ي..?نا)$/.test(word);
}

/** What follows the ا of a perfect that no masdar has the shape of. Weak roots are told where nothing else looks alike. */
const derived = [
  // X استفعل: «استقبل», «استقال», «استمر», «استولى»
  'ست(?:[^اويه]{3}|.ا[^ا]|[^ا]{2}|..ي)',
  // VII انفعل: «انسحب», «انهار», «انضم», «انقضى»
  'ن[^اوي]{3}|ن(?:هار|حاز|صاع|زاح|قاد|هال|ساق|ضم|شق|سد|قضي|بري)',
  // VIII افتعل: «اعتقل», «التقى», «اتصلت», «اختار»
  '[^ا]ت[^اوي]{2}|[^ا]ت[^ا]ي|ت[^اوي]{3}|[خحغجعرقمش]تا[^ا]',
  // VIII of roots that begin with ز ص ض ط د: «ازدهر», «اصطدم», «اطلع», «اضطر», «ادعى»
  'زد.{2}|[صض]ط[^اوي]{2}|طلع|ضطر|دع[يت]',
  // VIII of doubled roots: «احتج», «احتل», «امتد», «اهتم», «اهتز», «اشتد», «ابتز»
  'حت[جل]|متد|هتم|هتز|شتد|بتز',
].join('|');
const derivedPerfect = new RegExp(`^ا(?:${derived})(?:ت|وا|ا|تا)?$`);

/** A perfect of VII, VIII or X: «انسحب», «اعتقل», «استقالت». */
export function isDerivedPerfect(word: string): boolean {
  return word.length > 3 && derivedPerfect.test(word);
}

/** تاء التأنيث of a perfect, which is no part of a plural or of a noun: «حررت», «أغلقت», «قادت». */
export function isFemininePerfect(word: string): boolean {
  if (!/^(?!ال|لل|بال|وال|كال).+[^اوي]ت$/.test(word)) return false;
  return word.length > 3 || (word.length === 3 && !/[اوي]/.test(word));
}

/** واو الجماعة of a perfect: «هاجموا», «أكدوا». */
export function isPluralPerfect(word: string): boolean {
  return word.length > 4 && /^(?:[^اي]|ا[^ل]).+[^كق]وا$/.test(word);
}

/** The three letters of I, «قتل», or the four of IV, «أعلن»: nouns are written so as well. */
export function isBareStem(word: string): boolean {
  return /^(?:[^ال].[^ه]|ا[^ل].[^ه])$/.test(word);
}
