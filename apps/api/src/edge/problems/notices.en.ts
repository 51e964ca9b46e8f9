import { textOf } from './details.js';
import type { ProblemTexts } from './problem-catalogue.js';
import { says } from './says.js';

/** What is said about what people are told, when and through what. */
export const noticesEn = {
  CLASS_NOT_MUTABLE: says(
    'This kind of notice can’t be muted',
    'Urging notices and escalations always come. Leave them out of what is muted and save again.',
  ),
  DIGEST_OUTSIDE_WINDOW: says('The hour lies outside the hours of sending', (details) => {
    return `Notices are sent from ${textOf(details, 'from')} until before ${textOf(details, 'to')}. Choose an hour in between.`;
  }),
  QUIET_ALWAYS: says(
    'It would be quiet all day long',
    'Quiet hours need a beginning and another end. Choose again, or switch them off.',
  ),
  SEND_WINDOW_EMPTY: says(
    'Nothing could ever be sent',
    'Sending must begin before it ends. Choose the two hours again.',
  ),
  WEBHOOK_ADDRESS_REFUSED: says(
    'This address can’t be used',
    'It must begin with https://, hold no user name, and lead to a server on the public network. Give another one.',
  ),
  WEBHOOK_MISSING: says('There is no webhook yet', 'Set its address first, then try again.'),
} as const satisfies ProblemTexts;
