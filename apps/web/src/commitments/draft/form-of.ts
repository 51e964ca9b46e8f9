import type { Reply } from '../../api/endpoints.js';
import type { DraftForm } from './draft-form.js';

/** A draft as the API holds it, to be written on. */
export const formOf = ({
  id,
  version,
  unit,
  signatory,
  signBy,
  terms,
}: Reply<'getCommitment'>): DraftForm => ({
  unitId: unit.id,
  signatoryId: signatory.id,
  level: null,
  signBy,
  terms,
  saved: { id, version },
  touched: false,
});
