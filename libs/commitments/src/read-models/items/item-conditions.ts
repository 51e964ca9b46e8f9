import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { ItemFilters } from '#libs/contracts/src/http/commitment-items.js';
import { literally } from '#libs/platform/src/lists/literally.js';
import { VISIBLE, VISIBLE_IDS, WHEN_BOUND } from '../reader.js';
import { REACHED } from './rolled-up.js';

/** What the items asked for are found by, beside the filters themselves. */
export interface Reach {
  /** The last day of DUE_WITHIN. */
  readonly until: LocalDate | null;
  /** Whether the reader oversees few units, and whether few lie below the unit that is asked for. */
  readonly readerFew: boolean;
  readonly unitFew: boolean;
}

/** Where items are found: each with its commitment, and with its duty, which knows when it is due. */
export const FROM_ITEMS = `
  commitment_items i
  join commitments c on c.tenant_id = $1 and c.id = i.commitment_id
  join duties d on d.tenant_id = $1 and d.id = i.duty_id`;

/** Once a statement: the clock is a row, and asked a row it would be read as often as items are. */
export const NOW = '(select business_now())';

/** Said to be done after the day is late as well; said in time it waits, and is not. */
const IN_TIME = 'd.submitted_at < d.due_at';
export const LATE = `(d.state = 'OPEN' and d.due_at <= ${NOW} and not coalesce(${IN_TIME}, false))`;

/** That the reader has to confirm `i`. */
export const TO_CONFIRM = `(i.status = 'AWAITING_CONFIRMATION' and exists (
  select from duties w where w.tenant_id = $1 and w.source_id = i.commitment_id and w.kind = 'CONFIRM' and w.state = 'OPEN'
    and w.item = i.item_id::text and w.owner_id = $4))`;

export const IN_DOUBT = `i.health in ('AT_RISK', 'OFF_TRACK') and i.status <> 'COMPLETED'`;

/** Whether a filter asks what an indicator reads, which has to be made of the units below first. */
export const asksReading = ({ reached }: Pick<ItemFilters, 'reached'>): boolean => reached !== undefined;

/** SQL that is true for a row `c` of commitments that is asked for and that the reader may see. `$1` to `$4` are the reader's. */
export function commitmentConditions(
  { unitId, own }: ItemFilters,
  { readerFew }: Reach,
  add: (value: unknown) => string,
): string {
  const wanted = [readerFew ? 'c.tenant_id = $1' : VISIBLE];
  if (unitId !== undefined)
    wanted.push(`exists (
      select from unit_closure k
      where k.tenant_id = $1 and k.unit_id = c.unit_id and k.ancestor_id = ${add(unitId)}::uuid and ${WHEN_BOUND})`);
  if (unitId !== undefined && own) wanted.push(`c.unit_id = ${add(unitId)}::uuid`);
  return wanted.join('\n and ');
}

/** SQL that is true for a row `i` of commitment_items with its duty `d`, as far as they themselves decide. */
export function itemConditions(
  filters: ItemFilters,
  { until, readerFew, unitFew }: Reach,
  add: (value: unknown) => string,
): string {
  const wanted = ['i.tenant_id = $1 and i.in_force'];
  const { unitId, search } = filters;
  // Few are gathered first: no estimate tells how few somebody may see.
  if (readerFew) wanted.push(`i.commitment_id = any (array(${VISIBLE_IDS}))`);
  if (unitFew)
    wanted.push(`i.unit_id = any (array(
      select unit_id from unit_closure where tenant_id = $1 and ancestor_id = ${add(unitId)}::uuid))`);
  if (filters.year !== undefined) wanted.push(`i.year = ${add(filters.year)}`);
  if (filters.side) wanted.push(`i.side = ${add(filters.side)}`);
  if (filters.status) wanted.push(`i.status = ${add(filters.status)}`);
  if (filters.health === 'IN_DOUBT') wanted.push(IN_DOUBT);
  else if (filters.health) wanted.push(`i.health = ${add(filters.health)}`);
  if (filters.open) wanted.push(`d.state = 'OPEN'`);
  if (filters.timing) wanted.push(timed(filters.timing, () => add(until)));
  if (filters.personId !== undefined) wanted.push(`i.person_id = ${add(filters.personId)}`);
  if (filters.indicator !== undefined) wanted.push(`i.indicator_code = ${add(filters.indicator)}`);
  if (filters.reached)
    wanted.push(
      `i.indicator_code is not null and coalesce(${REACHED}, false) = (${add(filters.reached)} = 'true')`,
    );
  if (filters.cause) wanted.push(`i.cause = ${add(filters.cause)}`);
  if (filters.withoutEvidence) wanted.push('i.evidence_count = 0');
  if (filters.toConfirm) wanted.push(TO_CONFIRM);
  if (search !== undefined) wanted.push(`i.search like '%' || folded(${add(literally(search))}) || '%'`);
  return wanted.join('\n and ');
}

function timed(timing: NonNullable<ItemFilters['timing']>, until: () => string): string {
  switch (timing) {
    case 'LATE':
      return LATE;
    case 'DUE_WITHIN':
      return `d.state = 'OPEN' and d.submitted_at is null and d.due_at > ${NOW}
        and coalesce(d.due_on, 'infinity') between $3::date and ${until()}::date`;
    case 'WAITING':
      return `i.status = 'AWAITING_CONFIRMATION'`;
    case 'WITHOUT_DATE':
      return `coalesce(d.due_on, 'infinity') = 'infinity'`;
  }
}
