import { byKey } from '#libs/kernel/src/by-key.js';

/** A line that is about more people names the first of them. */
export const MOST_NAMES = 40;

/** A notice as a line of a digest has it. */
export interface ToldLine {
  readonly subject: string;
  /** Who owes it or did it, where that is not the reader, or of which unit it is; empty otherwise. */
  readonly owner: string;
  readonly owners: Owners;
  readonly address: string | null;
}

type Owners = 'PEOPLE' | 'UNITS';

/** How a language says that a line is about these people or units; there is at least one. */
export type AboutOwners = (subject: string, owners: readonly string[], what: Owners) => string;

/** What is said in the same words about several people or units is one line that names them, not as many lines that look alike. */
export const digestLines = (
  told: readonly ToldLine[],
  about: AboutOwners,
): { readonly text: string; readonly address: string | null }[] =>
  [
    ...byKey(told, ({ subject, owner, owners }) => `${owner === '' ? '' : owners} ${subject}`).values(),
  ].flatMap((alike) => {
    const [first] = alike;
    if (!first || first.owner === '')
      return alike.map(({ subject, address }) => ({ text: subject, address }));
    const owners = [...new Set(alike.map(({ owner }) => owner))];
    return [
      {
        text: about(first.subject, owners, first.owners),
        address: alike.length === 1 ? first.address : null,
      },
    ];
  });
