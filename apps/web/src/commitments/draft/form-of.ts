import type { DraftTerms } from '#libs/contracts/src/http/commitment-terms.js';
import type { Reply } from '../../api/endpoints.js';
import { emptyForm, type DraftForm } from './draft-form.js';

/** A text of a commitment as the API holds it, to be written on: the one that counts unless another is named. */
export const formOf = (
  { id, version, unit, signatory, coSigners, terms: counting }: Reply<'getCommitment'>,
  terms: DraftTerms = counting,
): DraftForm => ({
  ...emptyForm(terms.year, terms.title),
  unitId: unit.id,
  signatoryId: signatory.id,
  coSigners,
  terms,
  saved: { id, version },
});
