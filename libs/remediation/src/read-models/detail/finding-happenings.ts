import type { PoolClient } from 'pg';
import type { ReplyOf } from '#libs/contracts/src/endpoint.js';
import type { getFinding } from '#libs/contracts/src/http/findings.js';
import { SYSTEM } from '#libs/kernel/src/system-actor.js';
import { told } from '#libs/platform/src/event-store/told.js';
import { KnownNames } from '#libs/platform/src/reading/known-names.js';
import type { Reader } from '#libs/platform/src/reading/reader.js';
import type { FindingEvent } from '../../domain/finding-events.js';
import type { PlanEvent } from '../../domain/plan-events.js';
import { planStream } from '../../plan-stream.js';
import type { LineAgainst } from './finding-links.js';

type Happening = ReplyOf<typeof getFinding>['happenings'][number];

/** Of the plan as a whole; of its lines only what happened to one of these. */
const OF_PLAN: readonly PlanEvent['type'][] = ['PlanSubmitted', 'PlanReturned', 'PlanApproved'];

/** Everything that happened to a finding, to the plan that answers it and to the lines against it, in order. */
export async function happeningsOf(
  client: PoolClient,
  { actor: { tenantId }, today }: Reader,
  {
    events,
    planLines,
    names,
  }: {
    readonly events: readonly FindingEvent[];
    readonly planLines: readonly LineAgainst[];
    readonly names: KnownNames;
  },
): Promise<Happening[]> {
  const all = events.map((event) => happening(event, names));
  const lines = new Set<string>(planLines.map(({ lineId }) => lineId));
  for (const planId of new Set(planLines.map((line) => line.planId))) {
    const plan = await told(client, tenantId, planStream, planId);
    const concerned = plan.events.filter(
      (event) => OF_PLAN.includes(event.type) || ('lineId' in event.data && lines.has(event.data.lineId)),
    );
    const ofPlan = await KnownNames.of(client, tenantId, planId, concerned, today);
    all.push(...concerned.map((event) => happening(event, ofPlan)));
  }
  return all.toSorted((one, other) => (one.at < other.at ? -1 : Number(one.at > other.at)));
}

function happening({ type, data }: FindingEvent | PlanEvent, names: KnownNames): Happening {
  return {
    at: data.at,
    what: type,
    by: data.by === SYSTEM ? null : names.person(data.by),
    lineId: 'lineId' in data ? data.lineId : null,
    until: untilOf(data),
    note: 'remark' in data ? names.wordsOf(data.remark) : null,
  };
}

/** The day that it leads to, where it leads to one. */
function untilOf(data: (FindingEvent | PlanEvent)['data']): string | null {
  if ('dueOn' in data) return data.dueOn;
  if ('expires' in data) return data.expires?.on ?? null;
  if ('until' in data) return data.until;
  if ('remedyBy' in data) return data.remedyBy?.on ?? null;
  if ('checkBy' in data) return data.checkBy?.on ?? null;
  if ('replyBy' in data) return data.replyBy.on;
  return null;
}
