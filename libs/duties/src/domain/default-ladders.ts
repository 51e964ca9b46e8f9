import type { Ladder, Rung } from './ladder.js';

/** Stands in the ledger as the policy of those who published none of their own. A changed default gets another name. */
export const DEFAULT_POLICY = 'CAMKET.1';

const remind = (name: string, workingDays: number): Rung => ({
  name,
  action: 'REMIND',
  workingDays,
  hour: '07:00',
  level: 0,
  unlessAcknowledged: false,
  repeat: null,
  statutory: false,
});

const escalate = (name: string, workingDays: number, level: number): Rung => ({
  ...remind(name, workingDays),
  action: 'ESCALATE',
  level,
});

const urge = (name: string, workingDays: number, every: number, times: number): Rung => ({
  ...remind(name, workingDays),
  action: 'URGE',
  repeat: { every, times },
  statutory: true,
});

/**
 * To look at something and answer takes a few days, not weeks: one word before the last of them and one after it. Nobody is urged
 * to agree, and there is no more time for it.
 */
const toAnswer: Ladder = {
  rungs: [remind('BEFORE-1', -1), remind('AFTER-1', 1), escalate('SUPERIOR', 5, 1)],
  mostExtensions: 0,
};

/** Kinds nobody thought of yet are reminded of all the same. */
export const otherLadder: Ladder = {
  rungs: [remind('BEFORE-3', -3), remind('ON-DAY', 0), remind('AFTER-1', 1), escalate('SUPERIOR', 3, 1)],
  mostExtensions: 1,
};

/**
 * How Camket follows up what nobody made a ladder of his own for. House rules: no law found names the steps; that a superior
 * hears of it after two reminders, and that a second urging is a document, is practice (docs/glossary.md). A superior reads in
 * his morning's digest what was brought to him: one message, though thirty units let the same day pass.
 */
export const defaultLadders: Readonly<Record<string, Ladder>> = {
  SIGN: {
    rungs: [
      remind('BEFORE-3', -3),
      remind('ON-DAY', 0),
      remind('AFTER-1', 1),
      escalate('SUPERIOR', 3, 1),
      urge('URGE', 5, 5, 1),
    ],
    mostExtensions: 1,
  },
  COUNTERSIGN: toAnswer,
  ANSWER_RETURN: toAnswer,
  ITEM: {
    rungs: [
      remind('BEFORE-10', -10),
      remind('BEFORE-3', -3),
      remind('ON-DAY', 0),
      remind('AFTER-1', 1),
      escalate('SUPERIOR', 3, 1),
      urge('URGE', 5, 5, 2),
      escalate('SECOND-SUPERIOR', 20, 2),
    ],
    mostExtensions: 2,
  },
  // Its giver sees it among what he is owed; the only way up that a ladder knows is to the superior.
  SUBTASK: otherLadder,
  CONFIRM: toAnswer,
  ACCEPT_SUBTASK: toAnswer,
  DECIDE_CAUSE: toAnswer,
  ANSWER_HANDOVER: toAnswer,
  SETTLE_HANDOVER: toAnswer,
  PLAN: otherLadder,
  REVIEW_PLAN: toAnswer,
  REVISE_PLAN: toAnswer,
  // What an inspection found is owed to those above: they hear of it on the first working day after its date.
  LINE: {
    rungs: [
      remind('BEFORE-10', -10),
      remind('BEFORE-3', -3),
      remind('ON-DAY', 0),
      escalate('SUPERIOR', 1, 1),
      urge('URGE', 5, 5, 2),
      escalate('SECOND-SUPERIOR', 20, 2),
    ],
    mostExtensions: 2,
  },
  // More time than its severity allows is an exception, which has a request of its own.
  REMEDY: { rungs: [remind('BEFORE-10', -10), escalate('SUPERIOR', 1, 1)], mostExtensions: 0 },
  VERIFY_LINE: toAnswer,
  ANSWER_REPLY: toAnswer,
  DECIDE_EXCEPTION: toAnswer,
  CHECK_EFFECT: toAnswer,
};
