import { useEffect, useState } from 'react';
import type { Hand } from '../../words/catalogue/hint-words.ts';
import { useMedia } from '../shared/use-media.ts';

const walkingKeys = ['Tab', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];

/** The hand that the device suggests, or the one that somebody has used: whoever walks by keys is told of keys. */
export function useHand(): Hand {
  const isTouch = useMedia('(pointer: coarse)');
  const [used, setUsed] = useState<Hand>();
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => {
      if (walkingKeys.includes(key)) setUsed('keyboard');
    };
    const onPointer = ({ pointerType }: PointerEvent) => setUsed(pointerType === 'touch' ? 'touch' : 'mouse');
    document.addEventListener('keydown', onKey);
    document.addEventListener('pointerdown', onPointer);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('pointerdown', onPointer);
    };
  }, []);
  return used ?? (isTouch ? 'touch' : 'mouse');
}
