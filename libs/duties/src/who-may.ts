import type { WhoMay } from '#libs/kernel/src/who-may.js';

/** Who owes a duty and, while he is away, who stands in for him. What a district owes may be given to somebody of a unit below it. */
const whoOwesIt = [
  { function: 'STAFF', as: 'owner', below: true },
  { function: 'STAFF', as: 'deputy', below: true },
] as const;

/** Whoever decides need hold nothing else: that he is the creditor, or the superior above him, is what lets him. */
const whoDecides = [
  { function: 'STAFF', as: 'decider' },
  { function: 'STAFF', as: 'deputy' },
] as const;

/** Who may say how others are followed up: who assigns, heads or administers over the place where it is to hold. */
const overThePlace = [
  { function: 'ASSIGNER' },
  { function: 'HEAD_OF_UNIT' },
  { function: 'ADMINISTRATOR' },
] as const;

/** Who may do what about a duty. Its parties are those of its row: the duty's own stream knows none (`duty-parties.ts`). */
export const dutiesWhoMay = {
  AcknowledgeDuty: whoOwesIt,
  AskExtension: whoOwesIt,
  GrantExtension: whoDecides,
  RefuseExtension: whoDecides,
  WithdrawExtension: [{ function: 'STAFF', as: 'asker', below: true }],
  PublishLadder: overThePlace,
  WithdrawLadder: overThePlace,
} as const satisfies WhoMay;
