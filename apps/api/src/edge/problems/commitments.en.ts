import { dayOf, textOf, wordsFor } from './details.js';
import type { ProblemTexts } from './problem-catalogue.js';
import { says } from './says.js';
import { wordsEn } from './words.en.js';

/** What is said about commitments. */
export const commitmentsEn = {
  ALREADY_SIGNED: says(
    'Signed already',
    'This was signed already and needs no second signature. Reload to see it.',
  ),
  ASSIGNER_IS_SIGNATORY: says(
    'Assigner and signatory are the same person',
    'Nobody commits to oneself. Choose another signatory.',
  ),
  CALENDAR_NOT_COVERED: says(
    'There is no working calendar for that time',
    'The calendar of working days does not reach that far. Choose an earlier date.',
  ),
  ITEM_TWICE: says(
    'Two items share an id',
    'Each item has an id of its own. Remove the double one and add it again.',
  ),
  ITEM_DUE_IN_PAST: says('An item’s day has passed', (details) => {
    return `“${textOf(details, 'task')}” was due on ${dayOf(details, 'on')}, which is over. Choose today or a later day.`;
  }),
  NAMED_TWICE: says('A commitment is named twice', 'Name each commitment once in one act of signing.'),
  NOT_A_SIGNATORY: says(
    'The head is not a signatory',
    'Whoever heads the unit has not been granted the function of signatory over this very unit, and can’t sign. Ask the administrator to grant it.',
  ),
  PERSON_OUTSIDE_UNIT: says(
    'The person in charge is not of the unit',
    'Whoever is in charge of an item must belong to the unit; for many units leave it open, and each head is in charge. Choose again.',
  ),
  SIGNATORY_NOT_HEAD: says(
    'The signatory does not head the unit',
    'Only who heads the unit signs for it. Choose another signatory or another unit.',
  ),
  SIGNING_GRANT_REQUIRED: says(
    'The password is needed again',
    'Enter your password to sign. It holds for some minutes.',
  ),
  SIGN_BY_IN_PAST: says('The day to sign by has passed', (details) => {
    return `${dayOf(details, 'signBy')} has passed. Choose today or a later day.`;
  }),
  SIX_CLARITIES_INCOMPLETE: says('The six clarities are not complete', (details) => {
    const missing = wordsFor(details, 'gaps', 'clarity', wordsEn.clarities);
    return `It can’t be issued yet. Missing: ${missing.join(', ')}. Fill in the items that are named, then issue it.`;
  }),
  TERMS_CHANGED: says(
    'The terms are not those you have read',
    'The terms differ from what you have read. Reload, read them as they are now, then sign.',
  ),
  WRONG_STATUS: says('Not in this state', (details) => {
    const [status] = wordsFor({ status: [details['status']] }, 'status', '', wordsEn.statuses);
    return `${status ? `The commitment is ${status}. ` : ''}This can’t be done now. Reload to see where it stands.`;
  }),
} as const satisfies ProblemTexts;
