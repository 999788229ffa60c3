/** What one stretch of inputs took, in ms: from frame to frame, and from each input to the end of the frame that answers it. */
export interface Recorded {
  readonly frames: readonly number[];
  readonly answers: readonly number[];
}

declare global {
  interface Window {
    benchRecorder: {
      /** When the frame with the events was done, in ms since the page was asked for; undefined before. */
      painted: number | undefined;
      start: () => void;
      stop: () => Promise<Recorded>;
    };
  }
}

/** Runs in the page before any script of its own; it draws nothing. */
// oxlint-disable-next-line max-lines-per-function -- sent to the page as its own text, it holds all that it needs
export function installRecorder(): void {
  let frames: number[] = [];
  let answers: number[] = [];
  let isOn = false;
  let last: number | undefined;
  let waiting: number[] = [];
  const mark = performance.mark.bind(performance);

  /** A message sent from a frame's callback arrives when style, layout and paint of that frame are done. */
  const afterFrame = (run: () => void): void => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', run, { once: true });
      port1.start();
      port2.postMessage(undefined);
    });
  };
  const tick = (now: number): void => {
    if (!isOn) return;
    if (last !== undefined) frames.push(now - last);
    last = now;
    requestAnimationFrame(tick);
  };
  const onInput = ({ timeStamp }: Event): void => {
    if (!isOn || waiting.push(timeStamp) > 1) return;
    afterFrame(() => {
      const now = performance.now();
      answers.push(...waiting.map((at) => now - at));
      waiting = [];
    });
  };
  performance.mark = (name, options) => {
    if (name === 'timeline-ready')
      afterFrame(() => {
        window.benchRecorder.painted ??= performance.now();
      });
    return mark(name, options);
  };
  for (const type of ['wheel', 'pointermove'])
    addEventListener(type, onInput, { capture: true, passive: true });
  window.benchRecorder = {
    painted: undefined,
    start() {
      [frames, answers, waiting, last, isOn] = [[], [], [], undefined, true];
      requestAnimationFrame(tick);
    },
    stop: () =>
      new Promise((resolve) => {
        afterFrame(() => {
          isOn = false;
          resolve({ frames, answers });
        });
      }),
  };
}
