import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import type { ReplyOf } from '#libs/contracts/src/endpoint.js';
import type { getPlan } from '#libs/contracts/src/http/remediation-plans.js';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { Database } from '#libs/platform/src/database/database.js';
import { told } from '#libs/platform/src/event-store/told.js';
import { KnownNames } from '#libs/platform/src/reading/known-names.js';
import type { Reader } from '#libs/platform/src/reading/reader.js';
import type { PlanId } from '../domain/plan-line.js';
import type { AskedPlan } from '../domain/plan.js';
import { sampleSize } from '../domain/sample-decisions.js';
import { planStream } from '../plan-stream.js';
import { linesAtWork } from './detail/lines-at-work.js';
import { draftOf, mayDraft, planActions } from './detail/plan-actions.js';
import { approvedOf, submissionsOf } from './detail/plan-texts.js';
import { PlanQueries } from './plan-queries.js';

type Detail = Omit<ReplyOf<typeof getPlan>, 'duties'>;
type About = Detail['about'][number];

const ABOUT = `
  select f.id, f.number, f.seen, f.content, f.kind, jsonb_build_object('code', f.severity, 'name', f.severity_name) as severity,
    f.status, f.remedy_by as "remedyBy", f.excepted_until as "exceptedUntil"
  from findings f where f.tenant_id = $1 and f.id = any ($2::uuid[]) order by f.number`;

const UNITS = `
  select id, unit_name_on($1, id, $3::date) as name from unnest($2::uuid[]) as u (id)`;

/** One plan whole. */
@Injectable()
export class PlanDetail {
  constructor(
    private readonly database: Database,
    private readonly queries: PlanQueries,
  ) {}

  /** Throws RuleBroken NOT_FOUND where there is none that the reader may see. */
  async read(reader: Reader, id: PlanId): Promise<Detail> {
    const row = await this.queries.one(reader, id);
    const missing = new RuleBroken('NOT_FOUND', { what: 'plan', id });
    if (!row) throw missing;
    const { actor, today } = reader;
    const { tenantId } = actor;
    return this.database.inTenant(tenantId, async (client) => {
      const { state, events, version } = await told(client, tenantId, planStream, id);
      if (state.status === 'NONE') throw missing;
      // Who may not write it sees what was submitted, and nothing of what is being written.
      const drafting = mayDraft(state, actor);
      const seen = drafting ? state : { ...state, draft: [] };
      const names = await KnownNames.of(client, tenantId, id, { seen, events: texts(events) }, today);
      const { rows: about } = await client.query<About>(ABOUT, [tenantId, state.findings]);
      const { rules } = state.rules;
      return {
        ...row,
        version,
        conclusionOn: await conclusionOn(client, tenantId, state),
        team: {
          lead: names.person(state.team.lead),
          verifiers: state.team.verifiers.map((one) => names.person(one)),
        },
        about,
        draft: drafting ? draftOf(state, about) : null,
        submissions: submissionsOf(id, state, names),
        approved: approvedOf(state, names),
        work: linesAtWork({ state, events }, names, actor),
        samples: state.samples.map(({ population, drawn, ...sample }) => ({
          ...sample,
          population: [...population],
          drawn: [...drawn],
        })),
        sample: { from: rules.sample.from, size: sampleSize(state.approved?.lines.length ?? 0, rules) },
        people: names.everybody(),
        units: await unitsOf(client, reader, seen),
        actions: planActions(state, actor),
      };
    });
  }
}

/** People are named by what was submitted and done; a draft names people to whom it is nobody else's business. */
const texts = (events: readonly { readonly type: string }[]): readonly object[] =>
  events.filter(({ type }) => type !== 'PlanDrafted');

async function conclusionOn(
  client: PoolClient,
  tenantId: string,
  { inspectionId }: AskedPlan,
): Promise<LocalDate | null> {
  const { rows } = await client.query<{ on: LocalDate | null }>(
    'select conclusion_on as on from inspections where tenant_id = $1 and id = $2',
    [tenantId, inspectionId],
  );
  return rows[0]?.on ?? null;
}

async function unitsOf(
  client: PoolClient,
  { actor: { tenantId }, today }: Reader,
  { draft, submissions, approved }: AskedPlan,
): Promise<Detail['units']> {
  const lines = [...draft, ...submissions.flatMap((one) => one.lines), ...(approved?.lines ?? [])];
  const ids = [...new Set(lines.flatMap(({ coordinatingUnits }) => coordinatingUnits))];
  return (await client.query<Detail['units'][number]>(UNITS, [tenantId, ids, today])).rows;
}
