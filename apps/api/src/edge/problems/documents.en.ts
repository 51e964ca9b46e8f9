import { textOf } from './details.js';
import type { ProblemTexts } from './problem-catalogue.js';
import { says } from './says.js';

/** What is said about printed documents, seals and signatures. */
export const documentsEn = {
  SEALING_KEY_UNUSABLE: says('The sealing key cannot be used', (details) => {
    const reason = textOf(details, 'reason');
    return `What stands in sealing-key.pem is no key with its certificate${reason === '' ? '' : ` (${reason})`}. Put the right file there, or take it away to have a new key made.`;
  }),
  SIGNING_PROVIDER_MISSING: says(
    'There is no signing provider',
    'This installation is connected to no provider of digital signatures. Sign the document with your own program and upload it.',
  ),
} as const satisfies ProblemTexts;
