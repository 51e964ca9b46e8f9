import { localDate } from '#libs/calendar/src/local-date.js';
import { officialCalendar as calendar } from '#libs/calendar/src/official-calendar.js';
import { decideCause, stateCause } from '#libs/commitments/src/domain/cause-decisions.js';
import { bindingOf, workOf, type Commitment } from '#libs/commitments/src/domain/commitment-state.js';
import { attachEvidence, withdrawEvidence } from '#libs/commitments/src/domain/evidence-decisions.js';
import type { ItemWork } from '#libs/commitments/src/domain/item-work.js';
import { giveSubtask, reportSubtask, settleSubtask } from '#libs/commitments/src/domain/subtask-decisions.js';
import {
  claimCompletion,
  confirmCompletion,
  reportProgress,
  sendBackCompletion,
  voidConfirmation,
  withdrawClaim,
} from '#libs/commitments/src/domain/work-decisions.js';
import type { WorkEvent } from '#libs/commitments/src/domain/work-events.js';
import { item, now, parties, remark } from './commitment-story.js';
import { newId } from './journey.js';

const itemId = item.id;
const { signatoryId: performer, assignerId: creditor } = parties;
export const helper = newId<'person'>();

const work = (state: Commitment): ItemWork | undefined => {
  const binding = bindingOf(state);
  return binding && workOf(binding, itemId);
};
const lastClaim = (state: Commitment): number => work(state)?.claims.length ?? 0;
const lastSubtask = (state: Commitment): string => work(state)?.subtasks.at(-1)?.subtaskId ?? newId();
const lastEvidence = (state: Commitment): string => work(state)?.evidence.at(-1)?.evidenceId ?? newId();
const lastCause = (state: Commitment): string => work(state)?.causes.at(-1)?.causeId ?? newId();

const asPerformer = { itemId, by: performer, now };
const asCreditor = { itemId, by: creditor, now };

/** A file as evidence, new unless it is said of what it is the next version. */
export const evidence = (evidenceId: string = newId()) => ({
  evidenceId,
  fileId: newId(),
  sha256: newId().replaceAll('-', '').repeat(2),
  size: 1_000,
  mediaType: 'application/pdf',
});

/** Every command on an item, by the one who may, as one would ask it of any commitment. */
export const workCommands = {
  report: (state: Commitment) =>
    reportProgress(state, { ...asPerformer, percent: 40, health: 'AT_RISK', reading: null, remark }),
  attach: (state: Commitment) => attachEvidence(state, { ...asPerformer, ...evidence() }),
  replace: (state: Commitment) => attachEvidence(state, { ...asPerformer, ...evidence(lastEvidence(state)) }),
  withdrawEvidence: (state: Commitment) =>
    withdrawEvidence(state, { ...asPerformer, evidenceId: lastEvidence(state), remark }),
  claim: (state: Commitment) => claimCompletion(state, { ...asPerformer, remark, calendar }),
  withdrawClaim: (state: Commitment) => withdrawClaim(state, { ...asPerformer, remark }),
  confirm: (state: Commitment) =>
    confirmCompletion(state, { ...asCreditor, claim: lastClaim(state), remark: null }),
  sendBack: (state: Commitment) =>
    sendBackCompletion(state, { ...asCreditor, claim: lastClaim(state), remark }),
  voidConfirmation: (state: Commitment) => voidConfirmation(state, { ...asCreditor, remark }),
  giveSubtask: (state: Commitment) =>
    giveSubtask(state, {
      ...asPerformer,
      subtaskId: newId(),
      personId: helper,
      task: 'Lập danh mục hồ sơ phải số hóa',
      on: localDate('2024-05-31'),
      calendar,
    }),
  reportSubtask: (state: Commitment) =>
    reportSubtask(state, { itemId, by: helper, now, subtaskId: lastSubtask(state), remark, calendar }),
  acceptSubtask: (state: Commitment) =>
    settleSubtask(state, {
      ...asPerformer,
      subtaskId: lastSubtask(state),
      outcome: 'ACCEPTED',
      remark: null,
    }),
  sendBackSubtask: (state: Commitment) =>
    settleSubtask(state, { ...asPerformer, subtaskId: lastSubtask(state), outcome: 'SENT_BACK', remark }),
  withdrawSubtask: (state: Commitment) =>
    settleSubtask(state, { ...asPerformer, subtaskId: lastSubtask(state), outcome: 'WITHDRAWN', remark }),
  stateCause: (state: Commitment) =>
    stateCause(state, { ...asPerformer, causeId: newId(), unmetItemId: null, remark, dueAt: now, calendar }),
  decideCause: (state: Commitment) =>
    decideCause(state, { ...asCreditor, causeId: lastCause(state), confirmed: true, remark: null }),
} satisfies Record<string, (state: Commitment) => WorkEvent[]>;
