import type { ReplyOf } from '#libs/contracts/src/endpoint.js';
import type { getPlan } from '#libs/contracts/src/http/remediation-plans.js';
import type { Actor } from '#libs/kernel/src/actor.js';
import { changesBetween, isMaterial } from '../../domain/plan-changes.js';
import { gapsOf } from '../../domain/plan-line.js';
import { openSample, unsettledLines, workOn, type AskedPlan } from '../../domain/plan.js';
import type { FindingId, FindingKind } from '../../domain/finding-text.js';
import { partsOf } from './plays-part.js';

type Detail = ReplyOf<typeof getPlan>;
type Action = Detail['actions'][number];

const writable = ['DRAFTING', 'RETURNED', 'APPROVED'];

/** Whether the reader writes the plan: its head does. */
export const mayDraft = ({ headId }: AskedPlan, actor: Actor): boolean => partsOf(actor).is(headId);

/** What the reader is offered to do with a plan as a whole. */
export function planActions(state: AskedPlan, actor: Actor): Action[] {
  const { holds, inspects } = partsOf(actor);
  const { status, team, endedAt, unitId } = state;
  const mine = mayDraft(state, actor);
  const heads = actor.grants.some((grant) => grant.function === 'HEAD_OF_UNIT' && grant.unit === unitId);
  const offered: Readonly<Record<Action, boolean>> = {
    DRAFT: mine && writable.includes(status),
    SUBMIT: mine && writable.includes(status),
    WITHDRAW: mine && status === 'SUBMITTED',
    RETURN: status === 'SUBMITTED' && inspects(team.lead),
    APPROVE: status === 'SUBMITTED' && inspects(team.lead),
    TAKE_OVER: endedAt === null && !mine && heads && holds('HEAD_OF_UNIT'),
    DRAW_SAMPLE: maySample(state) && inspects(...team.verifiers),
  };
  // The keys of the record just above.
  return (Object.keys(offered) as Action[]).filter((action) => offered[action]);
}

function maySample(state: AskedPlan): boolean {
  const open = unsettledLines(state);
  return (
    state.status === 'APPROVED' &&
    !openSample(state) &&
    open.length >= state.rules.rules.sample.from &&
    open.every(({ id }) => workOn(state, id).status === 'CLAIMED')
  );
}

/** What the unit is writing, and how far it is from what can be submitted. */
export function draftOf(
  { draft, approved }: AskedPlan,
  about: readonly { readonly id: string; readonly status: string; readonly kind: FindingKind }[],
): NonNullable<Detail['draft']> {
  // The ids of findings, as their rows have them.
  const owed = about.filter(({ status }) => status === 'OPEN').map(({ id }) => id as FindingId);
  const changes = changesBetween(approved?.lines ?? [], draft);
  return {
    lines: draft.map((line) => ({ ...line, coordinatingUnits: [...line.coordinatingUnits] })),
    gaps: gapsOf(draft, owed),
    changes: approved ? changes : [],
    material: approved?.voidedAt !== null || isMaterial(changes),
  };
}
