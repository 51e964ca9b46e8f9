import { dayOf, textOf } from './details.js';
import type { ProblemTexts } from './problem-catalogue.js';
import { says } from './says.js';

/** What is said about items at work and about hand-overs. */
export const workEn = {
  CAUSE_AWAITS: says(
    'A cause waits for its decision',
    'The cause you gave waits to be decided. Wait for it before giving another.',
  ),
  CAUSE_DECIDED: says('This cause was decided', 'It was decided already. Reload to see.'),
  CLAIM_AWAITS: says(
    'It waits to be confirmed',
    'It was said to be done and waits for the answer, so it must stand still. Take that back first.',
  ),
  CLAIM_CHANGED: says(
    'It was claimed anew',
    'The performer has said anew that it is done. Reload and look at what is shown now.',
  ),
  HANDOVER_ANSWERED: says('This hand-over was answered', 'It was answered already. Reload to see.'),
  GROUND_NEEDED: says(
    'The ground is missing',
    'What passes to another unit needs a ground. Name it, such as the resolution that rearranged the units, then try again.',
  ),
  HANDOVER_IN_FUTURE: says(
    'The hand-over lies ahead',
    'It is handed over once the successor has begun. Choose today or an earlier day.',
  ),
  ITEM_COMPLETED: says(
    'The item is completed',
    'It was confirmed. To change it, its confirmation is voided first.',
  ),
  ITEM_NOT_UNMET: says(
    'That item was not missed',
    'The other side did it in time, so it is no cause. Choose another, or give another cause.',
  ),
  NOTHING_REPORTED: says(
    'Nothing was reported',
    'Give at least one of: how far, how it goes, a reading, a note.',
  ),
  NOT_COMPLETED: says(
    'Nothing was confirmed',
    'There is no confirmation to void. Reload to see where it stands.',
  ),
  NOT_LATE: says(
    'It is not late',
    'A cause of delay is for what is late. Before the date, ask for more time.',
  ),
  NOT_THE_CREDITOR: says(
    'Not the one it is owed to',
    'Only whom the item is owed to confirms it, sends it back or decides.',
  ),
  NOT_THE_PERFORMER: says('Not the performer', 'Only who does the item or answers for it may do this.'),
  NOT_THE_SUCCESSOR: says('Not the successor', 'Only who takes over answers the statement.'),
  NO_CLAIM: says(
    'Nothing waits to be confirmed',
    'Nothing is claimed any more. Reload to see where it stands.',
  ),
  NO_EVIDENCE: says(
    'There is no evidence',
    'Attach at least one piece of evidence before saying that it is done.',
  ),
  NO_HANDOVER: says('There was no hand-over', 'There is no hand-over to answer.'),
  NO_READING_HERE: says(
    'No reading here',
    'The item has no indicator, or its reading is made of the units’. Leave it empty.',
  ),
  PARTY_ALREADY: says('He is bound already', 'Choose a successor other than who is bound now.'),
  READING_IN_FUTURE: says(
    'The reading lies ahead',
    'A reading holds for today or an earlier day. Choose again.',
  ),
  REASON_MISSING: says('The reason is missing', 'Give a reason, so that the other knows why.'),
  SAME_FILE: says(
    'The file is the same',
    'It does not differ from the version that stands. Choose the new file.',
  ),
  SUBTASK_AFTER_ITEM: says('Due after the item itself', (details) => {
    return `The item is due on ${dayOf(details, 'until')}. Choose that day or an earlier one.`;
  }),
  SUBTASK_DUE_IN_PAST: says('That day is over', 'Choose today or a later day.'),
  SUBTASK_EXISTS: says('It was given already', 'It is in the list already. Reload to see.'),
  SUBTASK_NOT_OPEN: says(
    'The sub-task is not open',
    'It was reported, accepted or taken back. Reload to see.',
  ),
  SUBTASK_NOT_REPORTED: says('It was not reported', 'Who was given it has not said that it is done.'),
  SUBTASK_TO_ONESELF: says('Not to oneself', 'Choose a deputy or another member of staff.'),
  TOO_MUCH_EVIDENCE: says('Too much evidence', (details) => {
    return `An item has at most ${textOf(details, 'most')} pieces of evidence. Join files, or take some back.`;
  }),
  UNIT_STANDS: says(
    'The unit still stands',
    'Commitments pass to another unit from the day after their own has ended. Choose a later day, or hand over to the head of that unit itself.',
  ),
} as const satisfies ProblemTexts;
