const state = {
  STATED: 'waiting for the successor',
  ACCEPTED: 'accepted',
  DISPUTED: 'disputed, to be settled',
  SETTLED: 'settled',
};

/** Heads and chairs change; what they owe passes to their successors. */
export const handovers = {
  nav: 'Hand-overs',
  title: 'Hand over commitments',
  begin: 'Choose who hands over, to see by which commitments he is bound.',
  sentence: (who: string, ready: number, rest: number) =>
    ready === 0 && rest === 0
      ? `${who} has no commitment to hand over.`
      : rest === 0
        ? `${who} can hand over ${ready} now.`
        : `${who} can hand over ${ready} now; ${rest} must be dealt with first.`,
  done: (count: number) => `${count} handed over.`,
  doneNext: 'The successor finds it in My work and answers within 5 working days.',
  stepWho: '1. Who hands over',
  stepWhat: '2. What is handed over',
  stepConfirm: '3. On what ground',
  person: 'Who hands over',
  side: 'As',
  sides: { SIGNATORY: 'Signatory (head of unit)', ASSIGNER: 'Assigner' },
  on: 'The successor’s first day',
  onHint: 'Today or earlier. The day before it is the last that counts for who hands over.',
  onAhead: 'That day is still to come.',
  to: 'Successor',
  toHint: 'Somebody who may assign commitments to these units.',
  toHead: (who: string, count: number) => `${who} takes over ${count}`,
  toReissue: 'Not in force: to be issued again',
  toReissueHint:
    'The text that waits names the predecessor and can’t pass to another. Open each, name the new signatory and issue it again.',
  reissueAfter: 'to be issued again after the hand-over',
  noHead: 'Can’t be handed over yet: the unit has no other head',
  noHeadHint: 'First an administrator records the new head, on the page People:',
  ended: 'Units that are no more, their commitments to be passed on',
  endedWhy: 'Split or abolished: whoever assigned decides which unit takes over.',
  endedOn: (day: string, successors: readonly string[]) =>
    successors.length === 0
      ? `ended on ${day}, without a successor`
      : `ended on ${day}, split into ${successors.join(', ')}`,
  toPass: (unit: string, count: number) =>
    `Pass on ${count} ${count === 1 ? 'commitment' : 'commitments'} of ${unit}`,
  unitEnded: 'The unit is no more: choose one that takes over',
  unitEndedHint:
    'Choose above which unit takes over; its head is the successor. If you have chosen, that unit has no head yet.',
  takesOver: 'Unit that takes over',
  takesOverHint: (successors: readonly string[]) =>
    successors.length === 0
      ? 'The old unit has no successor. Choose the unit that goes on with its tasks.'
      : `Its successors: ${successors.join(', ')}. Another unit may be chosen as well.`,
  ground: 'Ground for passing to another unit',
  status: 'State',
  percent: 'Progress',
  due: 'Due',
  late: 'Late so far',
  lateDays: (days: number) =>
    days === 0 ? 'not late' : days === 1 ? '1 working day' : `${days} working days`,
  lateStays: 'Days late so far stay with who hands over.',
  noItems: 'This side owes no item.',
  note: 'Ground, note (optional)',
  act: (count: number) => `Hand over ${count}`,
  actWhy: 'The successor is bound from his first day on, even where he disputes the statement.',
  chooseTo: 'Choose the successor.',
  nothingReady: 'There is nothing that can be handed over now.',
  again: 'Hand over for somebody else',
  open: 'Open the commitment',

  answerTitle: 'Hand-over',
  state,
  stated: {
    STATED: (from: string, to: string, day: string) =>
      `Handed over by ${from} to ${to} from ${day} on; it waits for an answer of ${to}.`,
    ACCEPTED: (from: string, to: string, day: string) => `Taken over by ${to} from ${from}, from ${day} on.`,
    DISPUTED: (_from: string, to: string, _day: string) => `Disputed by ${to}; to be settled.`,
    SETTLED: (from: string, to: string, _day: string) =>
      `What was disputed when ${from} handed over to ${to} is settled.`,
  },
  none: 'This commitment was never handed over.',
  toAnswer: (from: string) => `You take over from ${from}: look at each item, then answer.`,
  toSettle: (to: string) => `The statement is disputed by ${to}; you settle it.`,
  from: 'Handed over by',
  statement: 'How things stood',
  wrong: 'Not right',
  wrongOne: (task: string) => `Not right: ${task}`,
  why: 'What is not right',
  disputedBecause: 'The successor says',
  accept: 'Accept the hand-over',
  acceptWhy: 'Mark what is not right and say why; you are bound from your first day on all the same.',
  dispute: (count: number) => (count === 1 ? 'Dispute 1 item' : `Dispute ${count} items`),
  disputeWhy: 'Say of each marked item what is not right.',
  days: 'Late days that stay with the predecessor',
  daysWrong: 'A number of days, 0 to 1000.',
  reason: 'On what ground it is settled',
  settle: 'Settle',
  settleWhy: 'Once settled, the late days of either stay as they are.',
  settledDays: (days: number) =>
    `settled: ${days === 1 ? '1 working day stays' : `${days} working days stay`} with the predecessor`,
  whoAnswers: (who: string) => `To be answered by ${who}.`,
  whoSettles: (who: string) => `To be settled by ${who}.`,
  over: 'This hand-over is done; there is nothing left to do.',
};
