import { lowerFirst } from '../lower-first.js';
import type { NoticeSentences } from '../notice-facts.js';
import { due } from './time.js';

const by = (name: string | null) => (name === null ? '' : ` (${name})`);
// What follows a road map may have no day.
const earliest = (dueOn: string) => (dueOn === '…' ? '' : `, the first by ${dueOn}`);
const act = (kind: string) => lowerFirst(due.kind[kind] ?? 'act');
const items = (count: number) => (count === 1 ? '1 item' : `${count} items`);

/** What happens to commitments, and what falls due that is neither a signature nor a task. */
export const noticesOfCommitments: NoticeSentences = {
  ACT_SOON: ({ title, dueOn, kind }) => `To ${act(kind)} by ${dueOn}: ${title}`,
  ACT_TODAY: ({ title, dueOn, kind }) => `To ${act(kind)} today, ${dueOn}: ${title}`,
  ACT_LATE: ({ title, dueOn, kind }) => `Late to ${act(kind)}, by ${dueOn}: ${title}`,
  COMMITMENT_ISSUED: ({ title, dueOn, by: who }) => `Awaits your signature by ${dueOn}: ${title}${by(who)}`,
  COMMITMENT_RETURNED: ({ title, dueOn, by: who }) =>
    `Returned unsigned, answer by ${dueOn}: ${title}${by(who)}`,
  COMMITMENT_REISSUED: ({ title, dueOn, by: who }) =>
    `Issued anew, awaits your signature by ${dueOn}: ${title}${by(who)}`,
  COMMITMENT_SIGNED: ({ title, dueOn, by: who }) =>
    `Awaits your countersignature by ${dueOn}: ${title}${by(who)}`,
  COMMITMENT_IN_FORCE: ({ title, by: who }) => `In force: ${title}${by(who)}`,
  ITEMS_FOR_YOU: ({ title, count, dueOn, by: who }) =>
    `${items(count)} for you to do${earliest(dueOn)}: ${title}${by(who)}`,
  SIGNED_FOR_YOU: ({ title, by: who }) => `Signed in your place: ${title}${by(who)}`,
  COMMITMENT_WITHDRAWN: ({ title, by: who }) =>
    `Withdrawn, no signature is needed any more: ${title}${by(who)}`,
  COMMITMENT_SUPERSEDED: ({ title }) => `Gave way to another commitment: ${title}`,
  COMMITMENT_EXPIRED: ({ title, count }) => `Its year is over with ${items(count)} still owed: ${title}`,
  COMMITMENT_LAPSED: ({ title }) => `Not signed in its year, no signature is needed any more: ${title}`,
  AMENDMENT_PROPOSED: ({ title, dueOn, by: who }) =>
    `An amendment awaits your signature by ${dueOn}: ${title}${by(who)}`,
  AMENDMENT_ANNOUNCED: ({ title, by: who }) => `An amendment is proposed: ${title}${by(who)}`,
  AMENDMENT_DROPPED: ({ title, by: who }) => `Amendment dropped, the terms in force hold: ${title}${by(who)}`,
  AMENDMENT_IN_FORCE: ({ title, by: who }) => `The amendment is in force: ${title}${by(who)}`,
  COMPLETION_CLAIMED: ({ title, dueOn, by: who }) =>
    `Said to be done, confirm by ${dueOn}: ${title}${by(who)}`,
  CLAIM_WITHDRAWN: ({ title, by: who }) =>
    `No longer said to be done, nothing to confirm: ${title}${by(who)}`,
  COMPLETION_CONFIRMED: ({ title, by: who }) => `Confirmed as done: ${title}${by(who)}`,
  COMPLETION_SENT_BACK: ({ title, dueOn, by: who }) => `Sent back to work (due ${dueOn}): ${title}${by(who)}`,
  CONFIRMATION_VOIDED: ({ title, dueOn, by: who }) =>
    `No longer confirmed, to be done again (due ${dueOn}): ${title}${by(who)}`,
  CONFIRMATION_LOST: ({ title, by: who }) =>
    `The evidence changed, your confirmation is void: ${title}${by(who)}`,
  SUBTASK_GIVEN: ({ title, dueOn, by: who }) => `A sub-task for you by ${dueOn}: ${title}${by(who)}`,
  SUBTASK_REPORTED: ({ title, dueOn, by: who }) => `A sub-task to accept by ${dueOn}: ${title}${by(who)}`,
  SUBTASK_ACCEPTED: ({ title, by: who }) => `Your sub-task was accepted: ${title}${by(who)}`,
  SUBTASK_SENT_BACK: ({ title, dueOn, by: who }) =>
    `Your sub-task was sent back to work (due ${dueOn}): ${title}${by(who)}`,
  SUBTASK_WITHDRAWN: ({ title, by: who }) => `A sub-task was taken back, nothing to do: ${title}${by(who)}`,
  CAUSE_STATED: ({ title, dueOn, by: who }) =>
    `A cause of delay to decide on by ${dueOn}: ${title}${by(who)}`,
  CAUSE_CONFIRMED: ({ title, by: who }) => `The cause of delay was accepted as objective: ${title}${by(who)}`,
  CAUSE_REFUSED: ({ title, by: who }) => `The cause of delay was not accepted: ${title}${by(who)}`,
  HANDED_OVER_TO_YOU: ({ title, dueOn }) => `Handed over to you, answer by ${dueOn}: ${title}`,
  UNSIGNED_HANDED_OVER_TO_YOU: ({ title }) => `Passed to you before it was signed by all: ${title}`,
  HANDED_OVER: ({ title, to }) => `Handed over to ${to ?? 'a successor'}: ${title}`,
  HANDOVER_ACCEPTED: ({ title, by: who }) => `The hand-over was accepted: ${title}${by(who)}`,
  HANDOVER_DISPUTED: ({ title, dueOn, count, by: who }) =>
    `Hand-over disputed on ${items(count)}, settle by ${dueOn}: ${title}${by(who)}`,
  HANDOVER_SETTLED: ({ title, by: who }) =>
    `What you disputed at the hand-over was settled: ${title}${by(who)}`,
  UNIT_SUCCEEDED: ({ title, unit }) => `Passed to ${unit ?? 'the unit’s successor'}: ${title}`,
};
