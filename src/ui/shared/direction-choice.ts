import type { Direction } from '../../timeline/props.ts';

export const directionChoices = ['language', 'rtl', 'ltr'] as const;

type DirectionChoice = (typeof directionChoices)[number];

export function choiceOf(direction: Direction | undefined): DirectionChoice {
  return direction ?? 'language';
}

/** Undefined where it follows the language. */
export function directionOf(choice: DirectionChoice): Direction | undefined {
  return choice === 'language' ? undefined : choice;
}
