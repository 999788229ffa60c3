import { focusFirst, runCommand } from './commands.ts';
import { commandOf } from './keyboard.ts';
import type { Stage } from './stage.ts';

/** Binds keys and focus to the one tab stop; returns what unbinds them. Keys count only while it has the focus. */
export function bindKeys(list: HTMLElement, stage: Stage): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  let isPointerDown = false;

  list.addEventListener(
    'keydown',
    (event) => {
      if (event.target !== list) return;
      const command = commandOf(event, stage.props.direction);
      if (command === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      runCommand(stage, command);
    },
    { signal },
  );
  const release = (): void => {
    isPointerDown = false;
  };
  list.addEventListener(
    'pointerdown',
    () => {
      isPointerDown = true;
      stage.setFocus(stage.focused, false);
    },
    { signal, capture: true },
  );
  list.addEventListener('pointerup', release, { signal, capture: true });
  list.addEventListener('pointercancel', release, { signal, capture: true });
  list.addEventListener('focus', () => !isPointerDown && focusFirst(stage), { signal });
  list.addEventListener('blur', () => stage.setFocus(stage.focused, false), { signal });
  return () => listening.abort();
}
