import type { PoolClient } from 'pg';
import { dateOf, type Instant } from '#libs/calendar/src/vietnam-time.js';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { TenantId } from '#libs/kernel/src/ids.js';
import { everyEdition } from '../domain/commitment-state.js';
import type { Edition } from '../domain/edition.js';
import { KnownNames } from '#libs/platform/src/reading/known-names.js';
import { toldCommitment } from '../read-models/detail/told-events.js';

/** Everything a paper says that does not stand in the text: who people and units were on its day. */
export interface PaperFacts {
  readonly commitmentId: string;
  readonly edition: Edition;
  /** When it took force; when it was issued, while it has not. */
  readonly at: Instant;
  readonly names: KnownNames;
  readonly unitName: string;
  /** The body above the unit, which the chair leads. */
  readonly issuer: string;
  readonly number: number | null;
}

const UNITS = `
  select unit_name_on($1, $2, $3) as name, coalesce(unit_name_on($1, $4, $3), '') as issuer`;

/** Reads them under the names of the day; null where there is no such edition. */
export async function paperFacts(
  client: PoolClient,
  tenantId: TenantId,
  { commitmentId, edition: wanted, number, issuerUnitId }: WantedPaper,
): Promise<PaperFacts | null> {
  const told = await toldCommitment(client, tenantId, commitmentId);
  const edition = told && everyEdition(told.state).find((one) => one.number === wanted);
  if (!edition) return null;
  const at = edition.countersignedAt ?? edition.issuedAt;
  const day: LocalDate = dateOf(at);
  const names = await KnownNames.of(client, tenantId, commitmentId, edition, day);
  const { rows } = await client.query<{ name: string; issuer: string }>(UNITS, [
    tenantId,
    edition.parties.unitId,
    day,
    issuerUnitId,
  ]);
  const { name: unitName = '', issuer = '' } = rows[0] ?? {};
  return { commitmentId, edition, at, names, unitName, issuer, number };
}

/** Which paper. */
export interface WantedPaper {
  readonly commitmentId: string;
  readonly edition: number;
  readonly number: number | null;
  readonly issuerUnitId: string | null;
}
