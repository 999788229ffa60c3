/** Throws when a condition that only a bug can break does not hold; narrows otherwise. */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`assertion failed: ${message}`);
}

/** Returns `value`, or throws when it is missing: for look-ups that only a bug can miss. */
export function ensure<T>(value: T | null | undefined, message: string): T {
  assert(value !== null && value !== undefined, message);
  return value;
}
