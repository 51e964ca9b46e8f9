import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import type { z } from 'zod';
import { dateOf, type Instant } from '#libs/calendar/src/vietnam-time.js';
import type { person, placedUnit } from '#libs/contracts/src/http/common.js';
import type { UnitId } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { Database } from '#libs/platform/src/database/database.js';
import { told } from '#libs/platform/src/event-store/told.js';
import { KnownNames } from '#libs/platform/src/reading/known-names.js';
import type { Reader } from '#libs/platform/src/reading/reader.js';
import type { AnnexLine } from '../documents/plan-annex.js';
import type { DocumentRef } from '../domain/document-ref.js';
import type { PlanId } from '../domain/plan-line.js';
import type { AskedPlan, Submission } from '../domain/plan.js';
import { planStream } from '../plan-stream.js';
import { PlanQueries } from './plan-queries.js';

type Person = z.output<typeof person>;

/** A text of a plan as it was submitted, under the names of the day on which it was decided, or else submitted. */
export interface PlanEdition {
  readonly edition: number;
  readonly format: string;
  readonly hash: string;
  readonly unit: z.output<typeof placedUnit>;
  readonly conclusion: DocumentRef | null;
  readonly findings: readonly { readonly number: number; readonly seen: string }[];
  readonly lines: readonly AnnexLine[];
  readonly submittedAt: Instant;
  readonly submitter: Person;
  /** Null where it was not approved; `replacedBy` names the edition that was approved after it. */
  readonly approval: {
    readonly at: Instant;
    readonly by: Person;
    readonly corrections: number;
    readonly replacedBy: number | null;
  } | null;
}

const CONCLUSION = `
  select case when i.conclusion_number is null then null
    else jsonb_build_object('number', i.conclusion_number, 'on', i.conclusion_on) end as conclusion,
    placed_unit_on($1, $3, $4::date) as unit
  from inspections i where i.tenant_id = $1 and i.id = $2`;
const FINDINGS = `
  select f.id, f.number, f.seen from findings f where f.tenant_id = $1 and f.id = any ($2::uuid[]) order by f.number`;
const UNITS = `select id, unit_name_on($1, id, $3::date) as name from unnest($2::uuid[]) as u (id)`;

/** Frozen texts of plans, for the documents that are made of them. */
@Injectable()
export class PlanEditions {
  constructor(
    private readonly database: Database,
    private readonly queries: PlanQueries,
  ) {}

  /** Throws RuleBroken NOT_FOUND where the reader may see no such plan, or it has no such text. */
  async read(reader: Reader, id: PlanId, edition: number): Promise<PlanEdition> {
    const missing = new RuleBroken('NOT_FOUND', { what: 'plan', id });
    if (!(await this.queries.one(reader, id))) throw missing;
    const { tenantId } = reader.actor;
    return this.database.inTenant(tenantId, async (client) => {
      const { state } = await told(client, tenantId, planStream, id);
      if (state.status === 'NONE') throw missing;
      const text = state.submissions.find((one) => one.edition === edition);
      if (!text) throw missing;
      return editionOf(client, tenantId, id, state, text);
    });
  }
}

async function editionOf(
  client: PoolClient,
  tenantId: Reader['actor']['tenantId'],
  id: PlanId,
  plan: AskedPlan,
  text: Submission,
): Promise<PlanEdition> {
  const { edition, format, hash, submittedAt, submittedBy } = text;
  const day = dateOf((text.outcome === 'APPROVED' && text.decidedAt) || submittedAt);
  const names = await KnownNames.of(client, tenantId, id, text, day);
  const { rows: about } = await client.query<Pick<PlanEdition, 'unit' | 'conclusion'>>(CONCLUSION, [
    tenantId,
    plan.inspectionId,
    plan.unitId,
    day,
  ]);
  const { unit, conclusion } = about[0] ?? {
    unit: { id: plan.unitId, name: '', under: null },
    conclusion: null,
  };
  const { rows: findings } = await client.query<PlanEdition['findings'][number] & { readonly id: string }>(
    FINDINGS,
    [tenantId, plan.findings],
  );
  const units = await namesOf(client, tenantId, text, day);
  const lines = text.lines.map(({ id: lineId, findingId, leadId, coordinatingUnits, ...line }): AnnexLine => {
    const against = findings.find((one) => one.id === findingId);
    return {
      ...line,
      finding: against ? { number: against.number, seen: against.seen } : null,
      lead: leadId === null ? null : names.person(leadId),
      unit: unit.name,
      coordinating: coordinatingUnits.map((one) => units.get(one) ?? ''),
      dueOn: text.dues[lineId]?.on ?? null,
    };
  });
  const approval = approvalOf(plan, text, names);
  const submitter = names.person(submittedBy);
  return { edition, format, hash, unit, conclusion, findings, lines, submittedAt, submitter, approval };
}

function approvalOf(
  { submissions, approved }: AskedPlan,
  { edition, outcome, decidedAt, decidedBy }: Submission,
  names: KnownNames,
): PlanEdition['approval'] {
  if (outcome !== 'APPROVED' || decidedAt === null || decidedBy === null) return null;
  const corrections = approved?.edition === edition ? approved.smallChanges.length : 0;
  const later = submissions.find((one) => one.edition > edition && one.outcome === 'APPROVED');
  return { at: decidedAt, by: names.person(decidedBy), corrections, replacedBy: later?.edition ?? null };
}

async function namesOf(
  client: PoolClient,
  tenantId: string,
  { lines }: Submission,
  day: string,
): Promise<ReadonlyMap<UnitId, string>> {
  const ids = [...new Set(lines.flatMap(({ coordinatingUnits }) => coordinatingUnits))];
  const { rows } = await client.query<{ id: UnitId; name: string }>(UNITS, [tenantId, ids, day]);
  return new Map(rows.map(({ id, name }) => [id, name]));
}
