import type { Reply } from '../../api/endpoints.js';

type Commitment = Pick<Reply<'getCommitment'>, 'editions'>;
export type Edition = Reply<'getCommitment'>['editions'][number];

/** The text that counts: what is in force, what waits or what stood last; none in a draft. */
export const editionOf = ({ editions }: Commitment): Edition | undefined =>
  editions.find(({ standing }) => standing === 'IN_FORCE') ??
  editions.findLast(({ standing }) => standing === 'PENDING' || standing === 'ENDED') ??
  editions.at(-1);

/** The text that waits for signatures, or for an answer to its return. */
export const pendingOf = ({ editions }: Commitment): Edition | undefined =>
  editions.find(({ standing }) => standing === 'PENDING');

/** What a text is to take the place of: the one in force, or the one that was offered before; none of the first. */
export const beforeOf = ({ editions }: Commitment, edition: Edition): Edition | undefined =>
  editions.find(({ standing }) => standing === 'IN_FORCE' && edition.standing === 'PENDING') ??
  editions.findLast(({ number, standing }) => number < edition.number && standing !== 'DROPPED');
