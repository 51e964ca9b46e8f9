import type { DraftTerms } from '#libs/contracts/src/http/commitment-terms.js';
import type { Edition } from '../one/edition-of.js';

/** A text that was offered, or proposed in the place of one; by when it was to be signed is no part of it. */
export interface ComparedText {
  readonly key: string;
  readonly number: number;
  /** PROPOSAL is what the signatory would have signed in the place of the edition of this number. */
  readonly kind: 'EDITION' | 'PROPOSAL';
  readonly terms: DraftTerms;
  readonly unitName: string;
  readonly signatory: Edition['signatory'];
  readonly assigner: Edition['assigner'];
  readonly coSigners: Edition['coSigners'];
}

/** An edition, to be laid beside another. */
export const textOf = ({
  number,
  terms,
  unitName,
  signatory,
  assigner,
  coSigners,
}: Edition): ComparedText => ({
  key: `EDITION ${number}`,
  number,
  kind: 'EDITION',
  terms,
  unitName,
  signatory,
  assigner,
  coSigners,
});

/** What the signatory would sign instead; nothing where he sent it back without. */
export const proposalOf = (edition: Edition): ComparedText | undefined =>
  edition.returned?.proposal
    ? {
        ...textOf(edition),
        key: `PROPOSAL ${edition.number}`,
        kind: 'PROPOSAL',
        terms: edition.returned.proposal,
      }
    : undefined;

/** Everything that can be laid side by side, oldest first. */
export const comparableTexts = (editions: readonly Edition[]): ComparedText[] =>
  editions.flatMap((edition) => {
    const proposal = proposalOf(edition);
    return proposal ? [textOf(edition), proposal] : [textOf(edition)];
  });
