export { foldLetters as fold } from '../../../model/fold-letters.ts';
