import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import type { Ladder, Rung } from './ladder.js';

/**
 * Whoever is followed up by a ladder himself may warn himself more and sooner, but not keep from his superiors what they would
 * have heard: each escalation and urging of `base` must be matched by one that is no later, no lower and no easier to stop,
 * and the date may not be extended more often.
 */
export function demandNoLaxer(next: Ladder, base: Ladder): void {
  for (const rung of base.rungs.filter(({ action }) => action !== 'REMIND')) {
    const { name, action, workingDays, level } = rung;
    if (!next.rungs.some((other) => matches(other, rung)))
      throw new RuleBroken('LADDER_LAXER', { rung: name, action, workingDays, level });
  }
  if (next.mostExtensions > base.mostExtensions)
    throw new RuleBroken('LADDER_MORE_EXTENSIONS', { most: base.mostExtensions });
}

const matches = (next: Rung, base: Rung): boolean =>
  next.action === base.action &&
  next.level >= base.level &&
  next.workingDays <= base.workingDays &&
  (base.unlessAcknowledged || !next.unlessAcknowledged) &&
  (next.statutory || !base.statutory) &&
  (base.repeat === null ||
    (next.repeat !== null &&
      next.repeat.times >= base.repeat.times &&
      next.repeat.every <= base.repeat.every));
