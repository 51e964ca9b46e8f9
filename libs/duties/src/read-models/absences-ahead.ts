import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { PersonId, TenantId } from '#libs/kernel/src/ids.js';
import type { AwayOn } from '../domain/foretold.js';
import type { Queries } from '../queries.js';

interface FoundAbsence {
  readonly person: PersonId;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly deputy: PersonId | null;
}

const BETWEEN = `
  select person_id as person, valid_from as from, valid_to as to, deputy_id as deputy from absences
  where tenant_id = $1 and valid_from <= $3 and valid_to >= $2`;

/** Who of a tenant is away on which day of a span, as it is recorded by now. */
export async function absencesAhead(
  client: Queries,
  tenantId: TenantId,
  from: LocalDate,
  to: LocalDate,
): Promise<AwayOn> {
  const { rows } = await client.query<FoundAbsence>(BETWEEN, [tenantId, from, to]);
  const absences = new Map<PersonId, FoundAbsence[]>();
  for (const row of rows) absences.set(row.person, [...(absences.get(row.person) ?? []), row]);
  return (person, day) => {
    const found = absences.get(person)?.find((absence) => absence.from <= day && absence.to >= day);
    return found ? { until: found.to, deputy: found.deputy } : null;
  };
}
