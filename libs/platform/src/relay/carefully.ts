import { isOutage } from './relay-database.js';

/**
 * Does something with many things at once; where that fails, with ever fewer, until what is to blame stands alone and is answered
 * for by `blame`. Throws where the database is away, which is nobody's fault.
 */
export async function carefully<Thing, Result>(
  things: readonly Thing[],
  work: (things: readonly Thing[]) => Promise<readonly Result[]>,
  blame: (thing: Thing, error: unknown) => Result,
): Promise<Result[]> {
  const [first] = things;
  if (first === undefined) return [];
  try {
    return [...(await work(things))];
  } catch (error) {
    if (isOutage(error)) throw error;
    if (things.length === 1) return [blame(first, error)];
    const middle = Math.ceil(things.length / 2);
    return [
      ...(await carefully(things.slice(0, middle), work, blame)),
      ...(await carefully(things.slice(middle), work, blame)),
    ];
  }
}
