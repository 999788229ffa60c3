/** The words that events are told by; without the schema, which only reading needs. */
export const eventKinds = [
  'summit',
  'visit',
  'talks',
  'statement',
  'sanctions',
  'arms',
  'exercise',
  'forum',
  'deadline',
  'other',
] as const;

export const statuses = ['occurred', 'planned', 'claimed', 'denied', 'cancelled'] as const;

/** How the event got its date: its own words, a sentence before, bounds that are explained, or the editor. */
export const bases = ['read', 'inherited', 'bounded', 'decided'] as const;

/** How a passage stands to what it tells. */
export const stances = [
  'reports',
  'claims',
  'denies',
  'declines-to-confirm',
  'expects',
  'background',
] as const;
