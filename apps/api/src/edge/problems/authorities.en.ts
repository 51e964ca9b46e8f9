import { textOf } from './details.js';
import type { ProblemTexts } from './problem-catalogue.js';
import { refusedSignatureEn } from './refused-signature.en.js';
import { says } from './says.js';

/** What is said about signing in another’s place, and about who takes over. */
export const authoritiesEn = {
  AUTHORITY_EXISTS: says('It was granted already', 'This authority is recorded already. Reload to see it.'),
  AUTHORITY_TO_ONESELF: says('Not to oneself', 'Choose somebody else.'),
  AUTHORITY_OVER: says('Those days are over', 'Choose a last day from today on.'),
  AUTHORITY_TOO_LONG: says('It lasts too long', (details) => {
    return `An authority lasts at most ${textOf(details, 'most')} days. Choose an earlier last day.`;
  }),
  AUTHORITY_NOT_FOR_THIS: says(
    'The authority is not for this',
    'It does not cover this act. Ask who gave it to sign himself.',
  ),
  DELEGATE_ELSEWHERE: says(
    'The delegate is elsewhere',
    'Only somebody of the unit it reaches, or below it, is authorised. Choose again.',
  ),
  NOT_AN_ASSIGNER: says(
    'Not an assigner',
    'Who takes over must hold the function of assigner over the unit. Choose again.',
  ),
  SIGNS_BOTH_SIDES: says(
    'Not for both sides',
    'You are the other party, or you or this certificate signed for it, and can’t sign for this side. Somebody else must, by his own.',
  ),
  PAPER_NOT_MADE: says('The PDF is being made', 'It is being made. Try again in a few seconds.'),
  PAPER_FAILED: says('The PDF could not be made', 'It failed three times. Tell the administrator.'),
  NOT_OUR_PAPER: says(
    'Not the PDF of this commitment',
    'Download the PDF of this text, sign that very file, and upload it; do not print, scan or save it anew.',
  ),
  SIGNING_ROOTS_MISSING: says(
    'No roots are trusted',
    'No root certificates are configured, so no digital signature can be verified. Ask the administrator to set SIGNING_ROOTS.',
  ),
  EXTERNAL_SIGNATURE_REFUSED: says('The digital signature is not accepted', refusedSignatureEn),
} as const satisfies ProblemTexts;
