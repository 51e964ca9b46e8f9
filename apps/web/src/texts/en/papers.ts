import type * as vietnamese from '../vi/papers.js';

export const papers: typeof vietnamese.papers = {
  certificate: (number) => (number === null ? 'Certificate (PDF)' : `Certificate no. ${number}/CK (PDF)`),
  stands: {
    REPLACED:
      'An amendment has taken its place, and what is in force is carried out. This PDF still proves what both sides signed at the time.',
    ENDED: 'The commitment has ended; this PDF still proves what both sides signed.',
  },
  sealed:
    'The PDF bears the seal of this installation: that it was made here and has not been changed. It stands for nobody’s signature.',
  check: 'Check the PDF without this system',
  checkHow:
    'The PDF carries the text that was signed and the sealed text of each signature. The hashes must be those after the arrows.',
  wanted:
    'The PDF is being made; that takes some seconds. If it is not there within a minute, look again later; if it takes longer still, tell the administrator.',
  failed: 'The PDF could not be made in three tries. Please tell the administrator.',
  look: (name) => `View ${name}`,
  lookShort: 'View',
  keep: (name) => `Download ${name}`,
  keepShort: 'Download',
  title: 'Sign on a PDF',
  instead: 'Sign on a PDF by a certificate instead of the password',
  link: 'Sign on a PDF with a digital signature',
  sentence: 'Sign by your own certificate, on a PDF, with your own signing program.',
  under: 'The signature is verified as it comes in: that very file, whole, by a trusted certificate.',
  stepRead: 'Read the text',
  stepTake: 'Take the PDF to be signed',
  ask: 'Make the PDF to be signed',
  toSign: 'the PDF to be signed',
  takeHow: 'Sign this very file; don’t print, scan or save it with another program.',
  stepBring: 'Bring back what you signed',
  choose: 'Choose the signed PDF',
  chooseOther: 'Choose another file',
  chooseHint: 'Whether a certificate was revoked is not checked.',
  chooseFirst: 'Choose the signed PDF above.',
  effect: 'The signature counts as soon as it is accepted.',
  act: 'Hand in the signed PDF',
  accepted: 'The digital signature is accepted.',
  verification: 'What was verified of the file',
  checks: {
    PAPER: 'It is the PDF to be signed of this commitment',
    WHOLE: 'It bears a signature and is whole: nothing changed or added after signing',
    CHAIN: 'The certificate was issued by an authority trusted here, for signing',
    TIME: 'The certificate was valid at the time of signing',
  },
  outcome: { PASSED: 'passed', FAILED: 'not passed', OPEN: 'not come to' },
  holder: (subject, issuer) => `Certificate of ${subject}, issued by ${issuer}.`,
  demoTime:
    'A demonstration runs by a day of its own: a certificate issued after that day is not valid yet here. In a real installation the day is today.',
  nothingLost: 'Nothing has changed: the commitment still waits, and the file you chose is still above.',
  external: (subject, issuer, validTo) =>
    `Certificate of ${subject}, issued by ${issuer}, valid until ${validTo}.`,
  statedBy: {
    AUTHORITY: (at) => `Time of signing by a time-stamping authority: ${at}.`,
    SIGNER: (at) => `Time of signing by the signer’s own clock: ${at}.`,
  },
  notRevoked: 'Revocation was not checked.',
};
