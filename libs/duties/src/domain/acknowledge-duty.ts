import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { PersonId } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import type { DutyEvent } from './duty-events.js';
import type { FollowUp } from './follow-up.js';
import type { Owed } from './owed.js';

/** Says that one knows of a duty and is at it. Said once it stands; saying it again says nothing new. */
export function acknowledgeDuty(
  { acknowledgedBy }: FollowUp,
  { state }: Owed,
  { by, at }: { readonly by: PersonId; readonly at: Instant },
): DutyEvent[] {
  if (state !== 'OPEN') throw new RuleBroken('DUTY_CLOSED', { state });
  return acknowledgedBy === null ? [{ type: 'DutyAcknowledged', data: { by, at } }] : [];
}
