import type { LadderPlace, NamedLadder, StepMeaning } from '#libs/contracts/src/http/ladders.js';
import type { TenantId } from '#libs/kernel/src/ids.js';
import { DEFAULT_POLICY, defaultLadders, otherLadder } from '../domain/default-ladders.js';
import type { Rung } from '../domain/ladder.js';
import { stepsOf } from '../domain/rung-moment.js';
import type { Queries } from '../queries.js';
import { policyNameSql } from './policies.js';

/** What words need to name a step of the ledger, whose own names are codes. */
export interface SaidStep {
  readonly meaning: StepMeaning | null;
  readonly ladder: NamedLadder | null;
}

interface FoundVersion extends NamedLadder {
  readonly where: LadderPlace;
  readonly policy: string;
  readonly rungs: readonly Rung[];
}

const policy = policyNameSql('v.ladder_id', 'v.number');

const VERSIONS = `
  select ${policy} as policy, l.kind, v.number, v.rungs,
    jsonb_strip_nulls(jsonb_build_object('scope', l.scope, 'unitId', l.unit_id, 'dutyId', l.duty_id)) as where,
    coalesce(unit_name_on($1, l.unit_id, business_today()), d.title) as place
  from ladder_versions v
  join ladders l on l.tenant_id = $1 and l.id = v.ladder_id
  left join duties d on d.tenant_id = $1 and d.id = l.duty_id
  where v.tenant_id = $1 and ${policy} = any ($2)`;

/** The versions of ladders that some lines of the ledger name, and what a step of each means. */
export async function saidSteps(
  client: Queries,
  tenantId: TenantId,
  policies: readonly string[],
): Promise<(line: { policy: string; rung: string; kind: string | null }) => SaidStep> {
  const asked = [...new Set(policies)].filter((one) => one !== DEFAULT_POLICY);
  const { rows } = asked.length
    ? await client.query<FoundVersion>(VERSIONS, [tenantId, asked])
    : { rows: [] };
  return ({ policy: name, rung, kind }) => {
    const version = name === DEFAULT_POLICY ? shipped(kind) : rows.find((row) => row.policy === name);
    if (!version) return { meaning: null, ladder: null };
    const { rungs, where, place, number } = version;
    const step = rungs.flatMap(stepsOf).find((one) => one.name === rung);
    return {
      meaning: step ? { workingDays: step.workingDays, round: step.round } : null,
      ladder: { kind: version.kind, where, place, number },
    };
  };
}

/** What is shipped, in the one version that there is of it. */
function shipped(kind: string | null): (NamedLadder & { readonly rungs: readonly Rung[] }) | undefined {
  if (kind === null) return undefined;
  const { rungs } = defaultLadders[kind] ?? otherLadder;
  return { kind, where: null, place: null, number: 1, rungs };
}
