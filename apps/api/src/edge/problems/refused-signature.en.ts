import { textOf } from './details.js';
import type { Details } from './problem-catalogue.js';

const cures: Readonly<Record<string, string>> = {
  NONE: 'The file is not signed. Open the PDF to be signed in your signing program, sign it, save it, and upload that very file.',
  TAMPERED:
    'The file was changed after signing. Download the PDF to be signed again, sign it, and don’t open or save it in another program afterwards.',
  ADDED_TO:
    'Something was added to the file after signing. Sign the PDF to be signed anew and upload it at once.',
  CHANGES:
    'Something was added to the file before signing. Download the PDF to be signed again, sign that very file and upload it.',
  COVERS_TEXT:
    'The picture of the signature covers words of the document. Sign the PDF to be signed anew: put the picture into the blank room above the name, or sign without one.',
  UNTRUSTED:
    'The certificate was issued by no authority that is trusted here. Sign by one that was, with its chain included; if that authority should be trusted, tell the administrator.',
  NOT_FOR_SIGNING:
    'The certificate was not issued for signing documents. Choose your certificate for signing and sign the PDF to be signed anew.',
  EXPIRED_AT_SIGNING:
    'The certificate was not valid when it was signed. Sign anew by a valid one, best with a time stamp; without one, see first that your computer’s clock is right.',
  WEAK_ALGORITHM:
    'The signature uses an outdated algorithm. Choose SHA-256 in your signing program and sign the PDF to be signed anew.',
  UNKNOWN_ALGORITHM:
    'The signature uses an algorithm that is not taken here. Choose RSA or ECDSA with SHA-256 and sign the PDF to be signed anew.',
  UNKNOWN_KIND:
    'The signature follows no standard for PDFs. Choose PAdES in your signing program and sign the PDF to be signed anew.',
  FILE_TOO_LARGE:
    'The file is too large to be verified. Sign the PDF to be signed without adding pictures or files.',
  TOO_MANY_SIGNATURES: 'The file bears too many signatures. Sign the PDF to be signed once.',
  BROKEN:
    'The signature is broken or follows no standard, so it can’t be verified. Sign the PDF to be signed anew, by PAdES.',
};

/** Why a digital signature was not accepted, and what to do: by its reason, or else by its verdict. */
export function refusedSignatureEn(details: Details): string {
  const [reason, verdict] = [textOf(details, 'reason'), textOf(details, 'verdict')];
  return cures[reason] ?? cures[verdict] ?? 'It can’t be verified. Sign the PDF to be signed anew.';
}
