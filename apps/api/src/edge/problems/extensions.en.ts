import { dayOf, textOf } from './details.js';
import type { ProblemTexts } from './problem-catalogue.js';
import { says } from './says.js';

/** What is said about more time, and about duties as they are followed up. */
export const extensionsEn = {
  DUTY_CLOSED: says('The duty is closed', 'It was done or cancelled. Reload to see it.'),
  DUTY_WITHOUT_DATE: says(
    'The duty has no date',
    'What is done by a roadmap has no day to extend. Talk to whoever assigned it about the roadmap.',
  ),
  EXTENSIONS_USED_UP: says('No more time can be asked for', (details) => {
    const most = textOf(details, 'most');
    const said =
      most === '0' ? 'Duties of this kind are not extended' : `It is extended ${most} times at most`;
    return most === ''
      ? 'Finish it by the date that stands, or talk to whoever assigned it.'
      : `${said}. Finish it by the date that stands, or talk to whoever assigned it.`;
  }),
  EXTENSION_DECIDED: says(
    'The request has been decided',
    'Somebody decided it or took it back. Reload to see what came of it.',
  ),
  EXTENSION_NOBODY_DECIDES: says(
    'There is nobody to decide',
    'Nobody heads a unit above who could decide. Ask an administrator to record who holds the post above.',
  ),
  EXTENSION_NOT_LATER: says('The new day is not later than the date that stands', (details) => {
    const day = dayOf(details, 'dueOn');
    return day === '' ? 'Choose a later day.' : `It is due on ${day}. Choose a later day.`;
  }),
  EXTENSION_OF_ANOTHER: says(
    'The request is somebody else’s',
    'Only who asked for more time can take the request back. Ask that person to do so.',
  ),
  EXTENSION_OF_ONES_OWN: says(
    'Nobody decides on more time for himself',
    'Neither who owes the duty nor who asked may decide. Wait for whoever assigned it, or for the superior.',
  ),
  EXTENSION_PENDING: says(
    'A request for more time is waiting already',
    'There is one request at a time. Wait for the decision, or take the old request back and send a new one.',
  ),
  EXTENSION_TOO_LATE: says('It is too late to ask for more time', (details) => {
    const day = dayOf(details, 'dueOn');
    const said = day === '' ? 'More time is asked for before the date' : `It was due on ${day}`;
    return `${said}. Finish it as soon as you can and tell whoever assigned it why it is late.`;
  }),
} as const satisfies ProblemTexts;
