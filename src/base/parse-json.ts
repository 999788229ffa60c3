import { err, ok, type Result } from './result.ts';

/** The value of a JSON text; the error is what the engine says of it. */
export function parseJson(text: string): Result<unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return ok(value);
  } catch (cause) {
    return err(cause instanceof Error ? cause.message : String(cause));
  }
}
