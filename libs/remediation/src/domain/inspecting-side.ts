import type { PersonId } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { handsOf, onBothSides, type Doer } from './hands.js';

/**
 * Nobody verifies what he or his own superior answers for: of those who act, none may be registered in the unit or below it
 * (`insiders`). Throws VERIFIER_OF_THE_UNIT.
 */
export function demandOutsider(doer: Doer, insiders: readonly PersonId[]): void {
  const found = onBothSides(handsOf(doer), insiders);
  if (found) throw new RuleBroken('VERIFIER_OF_THE_UNIT', { person: found });
}

/** Whoever had a hand in asking for something does not decide on it. Throws REQUESTER_IS_APPROVER. */
export function demandNoRequester(doer: Doer, requesters: readonly PersonId[]): void {
  const found = onBothSides(handsOf(doer), requesters);
  if (found) throw new RuleBroken('REQUESTER_IS_APPROVER', { person: found });
}

/** Whoever had a hand in doing something does not verify it. Throws DOER_IS_VERIFIER. */
export function demandNoDoer(doer: Doer, doers: readonly PersonId[]): void {
  const found = onBothSides(handsOf(doer), doers);
  if (found) throw new RuleBroken('DOER_IS_VERIFIER', { person: found });
}
