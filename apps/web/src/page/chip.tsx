import type { ReactNode } from 'react';
import type { Tone } from './tone.js';

/** A state in a word, its icon and its colour. */
export function Chip({ tone, icon, children }: { tone: Tone; icon: ReactNode; children: ReactNode }) {
  return (
    <span className={`chip tone-${tone}`}>
      {icon}
      {children}
    </span>
  );
}
