import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { PersonId, UnitId } from '#libs/kernel/src/ids.js';
import type { Absence, ChainLink } from '#libs/kernel/src/organization.js';

/** Who of the people `$2` is away on the day `$3`. Absences of one person never overlap. */
export const ABSENCES_OF = `
  select person_id as person, valid_to as until, deputy_id as deputy from absences
  where tenant_id = $1 and person_id = any ($2::uuid[]) and valid_from <= $3 and valid_to >= $3`;

/** The units above each of `$2` on the day `$3`, nearest first, with the head of each and whether he is away. */
export const CHAINS_ABOVE = `
  with recursive up as (
    select distinct asked.unit as start, asked.unit, 0 as depth from unnest($2::uuid[]) asked (unit)
    where exists (
      select from unit_versions where tenant_id = $1 and unit_id = asked.unit and valid_from <= $3)
    union all
    select up.start, place.parent_id, up.depth + 1 from up cross join lateral (
      select parent_id from unit_versions
      where tenant_id = $1 and unit_id = up.unit and valid_from <= $3 order by valid_from desc limit 1) place
    where place.parent_id is not null)
  select up.start, up.unit, p.person_id as person, a.valid_to as until, a.deputy_id as deputy
  from up
  left join units u on u.tenant_id = $1 and u.id = up.unit and u.valid_from <= $3
    and (u.valid_to is null or u.valid_to >= $3)
  left join positions p on p.tenant_id = $1 and p.unit_id = u.id and p.head
    and p.valid_from <= $3 and (p.valid_to is null or p.valid_to >= $3)
  left join absences a on a.tenant_id = $1 and a.person_id = p.person_id and a.valid_from <= $3 and a.valid_to >= $3
  order by up.start, up.depth`;

/** From which days after `$2` up to `$3` on some chain is another one. */
export const CHANGES_BETWEEN = `
  select day from (
    select valid_from as day from positions where tenant_id = $1 and head
    union select valid_to + 1 from positions where tenant_id = $1 and head
    union select valid_from from unit_versions where tenant_id = $1
    union select valid_to + 1 from units where tenant_id = $1) as changes
  where day > $2 and day <= $3 order by day`;

interface Away {
  readonly until: LocalDate | null;
  readonly deputy: PersonId | null;
}

export interface AwayRow extends Away {
  readonly person: PersonId;
}

export interface LinkRow extends Away {
  readonly start: UnitId;
  readonly unit: UnitId;
  readonly person: PersonId | null;
}

const absence = ({ until, deputy }: Away): Absence | null => (until === null ? null : { until, deputy });

/** By person; who is there has no entry. */
export function absencesBy(rows: readonly AwayRow[]): ReadonlyMap<PersonId, Absence> {
  const found = new Map<PersonId, Absence>();
  for (const row of rows) {
    const away = absence(row);
    if (away) found.set(row.person, away);
  }
  return found;
}

/** By the unit asked for, each with an entry. The rows come in the order of the chain. */
export function chainsBy(
  units: readonly UnitId[],
  rows: readonly LinkRow[],
): ReadonlyMap<UnitId, readonly ChainLink[]> {
  const chains = new Map(units.map((unit) => [unit, new Array<ChainLink>()]));
  for (const row of rows) {
    const head = row.person === null ? null : { person: row.person, absence: absence(row) };
    chains.get(row.start)?.push({ unit: row.unit, head });
  }
  return chains;
}
