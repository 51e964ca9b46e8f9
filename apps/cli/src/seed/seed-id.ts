import type { Id } from '#libs/kernel/src/ids.js';
import { derivedId } from '#libs/platform/src/derived-id.js';

/** The same id for the same thing of the demonstration on every machine. */
export const seedId = <Kind extends string>(kind: Kind, name: string): Id<Kind> =>
  derivedId(`camket demonstration/${kind}/${name}`);
