import { onTestFinished, vi } from 'vitest';

/** What was drawn: each call with what it was given, and each colour, font or width that was set. */
export type Drawn = readonly string[];

/** A context that only writes down what is asked of it, since jsdom has no canvas. */
export function fakeContext(
  isContextLost = () => false,
  scale = 1,
): {
  readonly context: CanvasRenderingContext2D;
  readonly drawn: string[];
} {
  const drawn: string[] = [];
  const state = { isContextLost, getTransform: () => ({ a: scale }) };
  const context = new Proxy(state, {
    get: (target, name) =>
      Reflect.get(target, name) ??
      ((...given: readonly unknown[]) => {
        drawn.push(`${String(name)}(${given.map(String).join(' ')})`);
        return {
          addColorStop: (at: number, colour: string) => drawn.push(`stop ${at} ${colour}`),
          toString: () => 'gradient',
        };
      }),
    set: (_, name, value) => {
      drawn.push(`${String(name)} = ${String(value)}`);
      return true;
    },
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it answers to every name
  return { context: context as unknown as CanvasRenderingContext2D, drawn };
}

/** For the rest of the test there are paths, which say what they are made of, and a context for every canvas. */
export function withCanvas(isContextLost?: () => boolean): Drawn {
  const { context, drawn } = fakeContext(isContextLost);
  vi.stubGlobal('Path2D', FakePath);
  const getContext = vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context);
  onTestFinished(() => {
    getContext.mockRestore();
    vi.unstubAllGlobals();
  });
  return drawn;
}

export class FakePath {
  readonly #parts: string[];

  constructor(d?: string) {
    this.#parts = d === undefined ? [] : [d];
  }

  arc(x: number, y: number, radius: number): void {
    this.#parts.push(`arc ${x} ${y} ${radius}`);
  }

  moveTo(x: number, y: number): void {
    this.#parts.push(`M${x} ${y}`);
  }

  lineTo(x: number, y: number): void {
    this.#parts.push(`L${x} ${y}`);
  }

  roundRect(...box: readonly number[]): void {
    this.#parts.push(`rect ${box.join(' ')}`);
  }

  toString(): string {
    return this.#parts.join(' ');
  }
}
