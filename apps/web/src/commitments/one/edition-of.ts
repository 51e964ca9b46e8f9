import type { Reply } from '../../api/endpoints.js';

export type Edition = Reply<'getCommitment'>['editions'][number];

/** The text that counts: what is in force, what waits or what stood last; none in a draft. */
export const editionOf = ({ editions }: Reply<'getCommitment'>): Edition | undefined =>
  editions.find(({ standing }) => standing === 'IN_FORCE') ?? editions.at(-1);
