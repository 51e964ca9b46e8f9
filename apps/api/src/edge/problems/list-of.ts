import type { Details } from './problem-catalogue.js';

/** The texts that `details[name]` holds, one or a list, each in quotes; what is no text is left out. */
export function listOf(details: Details, name: string): string {
  const listed: readonly unknown[] = [details[name]].flat();
  return listed
    .filter((item) => typeof item === 'string')
    .map((item) => `“${item}”`)
    .join(', ');
}
