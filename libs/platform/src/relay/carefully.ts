import { isOutage } from './relay-database.js';

/** Into so many parts: fewer would do the same again and again, more would begin too often. */
const PARTS = 8;

/**
 * Does something with many things at once; where that fails, with ever fewer, until what is to blame stands alone and is answered
 * for by `blame`. Throws where the database is away, which is nobody's fault.
 */
export async function carefully<Thing, Result>(
  things: readonly Thing[],
  work: (things: readonly Thing[]) => Promise<readonly Result[]>,
  blame: (thing: Thing, error: unknown) => Result | Promise<Result>,
): Promise<Result[]> {
  const [first] = things;
  if (first === undefined) return [];
  try {
    return [...(await work(things))];
  } catch (error) {
    if (isOutage(error)) throw error;
    if (things.length === 1) return [await blame(first, error)];
    return apart(things, work, blame);
  }
}

/** The same for what was refused as a whole already. */
export async function apart<Thing, Result>(
  things: readonly Thing[],
  work: (things: readonly Thing[]) => Promise<readonly Result[]>,
  blame: (thing: Thing, error: unknown) => Result | Promise<Result>,
): Promise<Result[]> {
  const size = Math.ceil(things.length / PARTS);
  const done: Result[] = [];
  for (let from = 0; from < things.length; from += size)
    done.push(...(await carefully(things.slice(from, from + size), work, blame)));
  return done;
}
