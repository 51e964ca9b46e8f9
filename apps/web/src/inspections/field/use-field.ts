import { createContext, useContext } from 'react';
import type { Inspection } from './note.js';
import type { Notes } from './use-notes.js';

interface Field {
  readonly inspection: Inspection;
  readonly notes: Notes;
  /** Whether the reader may note something now. */
  readonly noting: boolean;
}

export const FieldContext = createContext<Field | undefined>(undefined);

/** The inspection at hand, and what of it is on this device alone. */
export function useField(): Field {
  const field = useContext(FieldContext);
  if (!field) throw new Error('no inspection is at hand here');
  return field;
}
