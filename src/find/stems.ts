/** What an ending, or the shape of a folded word, is in the singular, in the masculine, or in the plural. */
type Change = readonly [shape: RegExp, ...others: readonly string[]];

/** Regular endings of the plural and the dual, whose singular is not the beginning of the word or is asked for beside it. */
const endings: readonly Change[] = [
  [/(?<=^[a-z]{2,})ies$/, 'y'],
  [/(?<=^\p{Script=Arabic}{2,})(?:ات|تان|تين)$/u, 'ه'],
  [/(?<=^\p{Script=Arabic}{4,})(?:ون|ين|ان)$/u, ''],
];

/** Words that end in an s and are no plurals, or mean something else without it. */
const isSingular = /(?:[sui]s|^(?:news|always|perhaps|series|species|besides|towards|whereas|sometimes))$/;

/** What else may be asked for: the texts have it as it stands, or it is the beginning of what they have. */
const ofQuestion: readonly Change[] = [
  ...endings,
  [/(?<=^[a-z]+(?:ch|sh|x|ss|zz))es$/, ''],
  [/(?<=^[a-z]{3,})s$/, ''],
  [/(?<=^\p{Script=Arabic}{3,})ات$/u, ''],
  [/(?<=^\p{Script=Arabic}{4,})ه$/u, ''],
  /** ذخيرة ذخائر, تقرير تقارير, صاروخ صواريخ: shapes of a plural that are read off the letters, there and back. */
  [/^(.)(.)[يا](.)ه$/u, '$1$2اي$3'],
  [/^(.)(.)اي(.)$/u, '$1$2ي$3ه', '$1$2ا$3ه'],
  [/^(.)(.)(.)[يو](.)$/u, '$1$2ا$3ي$4'],
  [/^(.)(.)ا(.)ي(.)$/u, '$1$2$3ي$4', '$1$2$3و$4'],
  [/^(.)ا(.)[يو](.)$/u, '$1وا$2ي$3'],
  [/^(.)وا(.)ي(.)$/u, '$1ا$2و$3', '$1ا$2ي$3'],
];

/** The singulars under which a folded word of a text is found beside itself. */
export function singularsOf(form: string): readonly string[] {
  return changed(form, endings);
}

/** The folded words that are meant as well by one of a question, in another number or gender; each is taken whole. */
export function alsoMeantBy(form: string): readonly string[] {
  return changed(form, ofQuestion);
}

function changed(form: string, changes: readonly Change[]): readonly string[] {
  if (isSingular.test(form)) return [];
  return changes.flatMap(([shape, ...others]) =>
    shape.test(form) ? others.map((other) => form.replace(shape, other)) : [],
  );
}
