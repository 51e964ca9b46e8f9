import type { ReplyOf } from '#libs/contracts/src/endpoint.js';
import type { getCommitment } from '#libs/contracts/src/http/commitment-detail.js';
import type { DraftTerms } from '#libs/contracts/src/http/commitment-terms.js';
import type { Parties } from '../../domain/parties.js';
import type { Terms } from '../../domain/terms.js';

/** Terms as they go out. */
export const termsReply = (terms: Terms): DraftTerms => ({
  ...terms,
  legalBases: [...terms.legalBases],
  clauses: [...terms.clauses],
  items: [...terms.items],
});

/** Who signs beside the parties, as it goes out. */
export const coSignersReply = ({
  SIGNATORY,
  ASSIGNER,
}: Parties['coSigners']): ReplyOf<typeof getCommitment>['coSigners'] => ({
  SIGNATORY: { ...SIGNATORY, people: [...SIGNATORY.people] },
  ASSIGNER: { ...ASSIGNER, people: [...ASSIGNER.people] },
});
