import type { Details } from './problem-catalogue.js';

/** The words for what `details[name]` lists under `field`, each once; what has no word is left out. */
export function wordsFor(
  details: Details,
  name: string,
  field: string,
  words: Readonly<Record<string, string>>,
): string[] {
  const listed = details[name];
  if (!Array.isArray(listed)) return [];
  const found = listed.map((item: unknown) => wordFor(item, field, words));
  return [...new Set(found)].filter((word) => word !== undefined);
}

function wordFor(item: unknown, field: string, words: Readonly<Record<string, string>>): string | undefined {
  const key: unknown = typeof item === 'object' && item !== null ? Reflect.get(item, field) : item;
  return typeof key === 'string' && Object.hasOwn(words, key) ? words[key] : undefined;
}

/** A detail as text; empty when it is missing or not a plain value. */
export function textOf(details: Details, name: string): string {
  const value = details[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The texts that a detail lists; empty when it is no list. */
export function listOf(details: Details, name: string): string[] {
  const listed = details[name];
  return Array.isArray(listed) ? listed.filter((item: unknown) => typeof item === 'string') : [];
}

/** A day of `details` as it is written in Vietnam, e.g. 31/03/2024. */
export function dayOf(details: Details, name: string): string {
  return textOf(details, name).split('-').toReversed().join('/');
}
