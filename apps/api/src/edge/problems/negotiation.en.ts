import type { ProblemTexts } from './problem-catalogue.js';
import { says } from './says.js';

/** What is said about texts that are returned, amended and signed by several. */
export const negotiationEn = {
  AMENDMENT_UNDER_WAY: says(
    'An amendment is under way',
    'An amendment waits for signatures. Sign or drop it before proposing another.',
  ),
  NO_AMENDMENT: says(
    'There is no amendment',
    'No amendment waits for signatures any more. Reload to see the terms in force.',
  ),
  CO_SIGNERS_IMPOSSIBLE: says(
    'The co-signers are impossible',
    'Co-signers differ from both parties and from one another; from one up to all of them are needed. Choose again.',
  ),
  ITEM_WAS_DROPPED: says(
    'That item was dropped before',
    'An item dropped by an earlier amendment does not come back under its id. Add a new item instead.',
  ),
  NOTHING_CHANGED: says(
    'Nothing was changed',
    'The text is the same as the one that stands. Change it, or leave it as it is.',
  ),
  NOT_A_PARTY: says('Not a party', 'Only the signatory and the assigner may do this.'),
  NOT_A_SIGNER: says(
    'Not among the signers',
    'It is not your turn to sign, or you are not a signer of this text. See under signatures who is.',
  ),
  PARTY_CHANGED: says(
    'A party has changed',
    'This text names a person or a unit that handed over since, and can’t be signed. The assigner issues it again.',
  ),
  SUPERSEDES_ANOTHER: says(
    'That commitment can’t be superseded',
    'Only one in force of the same unit and year gives way. Choose another.',
  ),
  WARNINGS_UNANSWERED: says(
    'There are unanswered warnings',
    'Some promises may be soft. Answer each warning that is named, or change the terms, then issue again.',
  ),
  YEAR_STAYS: says('The year stays', 'An amendment keeps the year of the commitment. Set it back.'),
  AUTHORITY_LAPSED: says(
    'The authority has lapsed',
    'The authority ended or was revoked, so nobody signs under it. Ask who gave it to sign, or to give another.',
  ),
} as const satisfies ProblemTexts;
