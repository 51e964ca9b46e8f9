import type { Reply } from '../../api/endpoints.js';

export type Action = Reply<'getCommitment'>['actions'][number]['action'];

/** What moves a commitment on: one of these is the main action of its page. */
export type MainAction = Extract<Action, 'SIGN' | 'COUNTERSIGN' | 'REVISE' | 'ISSUE' | 'REISSUE'>;

/** Whether the reader may do it now; both sides may propose an amendment, so that it can stand there twice. */
export const canDo = ({ actions }: Pick<Reply<'getCommitment'>, 'actions'>, wanted: Action): boolean =>
  actions.some(({ action, allowed }) => action === wanted && allowed);
