import type { ReplyOf } from '#libs/contracts/src/endpoint.js';
import type { getFinding } from '#libs/contracts/src/http/findings.js';
import type { Actor } from '#libs/kernel/src/actor.js';
import { askedException, type IssuedFinding } from '../../domain/finding.js';
import { partsOf } from './plays-part.js';

type Action = ReplyOf<typeof getFinding>['actions'][number];

/** What the reader is offered to do with a finding. */
export function findingActions(state: IssuedFinding, actor: Actor): Action[] {
  const { is, inspects } = partsOf(actor);
  const { team, answererId, status, checkBy, checkedAt } = state;
  const asked = askedException(state);
  const mayAsk = !asked && (status === 'OPEN' || status === 'EXCEPTED');
  const offered: Readonly<Record<Action, boolean>> = {
    REPLY: status === 'ISSUED' && is(answererId),
    ACCEPT: status === 'ISSUED' && is(answererId),
    ANSWER_REPLY: status === 'REPLIED' && inspects(team.lead),
    ASK_EXCEPTION: mayAsk && is(answererId),
    DECIDE_EXCEPTION: asked !== undefined && state.endedAt === null && inspects(team.lead),
    CHECK_EFFECT: checkBy !== null && checkedAt === null && inspects(...team.verifiers),
  };
  // The keys of the record just above.
  return (Object.keys(offered) as Action[]).filter((action) => offered[action]);
}
