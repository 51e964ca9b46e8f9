import type { Note } from './note.js';

const valueFields: Readonly<Record<string, readonly string[]>> = {
  FINDING: ['unitId', 'kind', 'seen', 'legalGround'],
  SESSION: ['unitId', 'place', 'summary'],
  ANSWER: ['unitId', 'questionId', 'verdict', 'note'],
};

const texts = (value: object, names: readonly string[]): boolean =>
  names.every((name) => typeof Reflect.get(value, name) === 'string');

/** Only these pages write there; an older version of them may have written otherwise. */
export function isNote(kept: unknown): kept is Note {
  if (typeof kept !== 'object' || kept === null || !texts(kept, ['kind', 'id', 'stamp'])) return false;
  const fields = valueFields[String(Reflect.get(kept, 'kind'))];
  const value: unknown = Reflect.get(kept, 'value');
  if (!fields || typeof value !== 'object' || value === null || !texts(value, fields)) return false;
  return Reflect.get(kept, 'kind') === 'ANSWER' || Array.isArray(Reflect.get(value, 'files'));
}
