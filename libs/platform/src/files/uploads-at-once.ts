import { RuleBroken } from '#libs/kernel/src/rule-broken.js';

/** Of one person in one process. A slow line holds a place for minutes; people choose a few files and wait. */
const MOST = 4;
/** Seconds after which it is worth trying again. */
const RETRY_AFTER = 5;

/** Keeps one person from holding many uploads open at the same time. */
export class UploadsAtOnce {
  private readonly underWay = new Map<string, number>();

  /** Does the work of an upload in a place of its own. Throws RuleBroken TOO_MANY_UPLOADS where somebody has none left. */
  async within<T>(person: string, work: () => Promise<T>): Promise<T> {
    const before = this.underWay.get(person) ?? 0;
    if (before >= MOST) throw new RuleBroken('TOO_MANY_UPLOADS', { most: MOST, retryAfter: RETRY_AFTER });
    this.underWay.set(person, before + 1);
    try {
      return await work();
    } finally {
      const left = (this.underWay.get(person) ?? 1) - 1;
      if (left > 0) this.underWay.set(person, left);
      else this.underWay.delete(person);
    }
  }
}
