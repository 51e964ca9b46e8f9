import { useState } from 'react';
import type { LadderPlace, LadderSteps } from '#libs/contracts/src/http/ladders.js';
import { useSession } from '../session/use-session.js';
import { askedFor } from './ladder-place.js';

const keyOf = (personId: string, kind: string, where: LadderPlace): string =>
  `camket.ladder.${personId}.${JSON.stringify(askedFor(kind, where))}`;

/** What this browser kept; null where nothing is kept, or nothing that a ladder could be read from. */
export function keptLadder(personId: string, kind: string, where: LadderPlace): LadderSteps | null {
  const text = localStorage.getItem(keyOf(personId, kind, where));
  if (text === null) return null;
  try {
    const kept: unknown = JSON.parse(text);
    return isLadder(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** A ladder that is being written, kept with every change until it is published or thrown away. */
export function useKeptLadder(kind: string, where: LadderPlace, from: LadderSteps) {
  const { person } = useSession();
  const key = keyOf(person.id, kind, where);
  const [draft, setDraft] = useState<LadderSteps | null>(() => keptLadder(person.id, kind, where));
  const change = (next: LadderSteps) => {
    setDraft(next);
    localStorage.setItem(key, JSON.stringify(next));
  };
  const forget = () => {
    setDraft(null);
    localStorage.removeItem(key);
  };
  return { ladder: draft ?? from, isDraft: draft !== null, change, forget };
}

// Only this page writes there; the API refuses what is wrong inside.
const isLadder = (kept: unknown): kept is LadderSteps =>
  typeof kept === 'object' &&
  kept !== null &&
  'rungs' in kept &&
  Array.isArray(kept.rungs) &&
  'mostExtensions' in kept;
