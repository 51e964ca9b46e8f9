import { randomUUID } from 'node:crypto';
import { localDate, type LocalDate } from '#libs/calendar/src/local-date.js';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { PersonId, UnitId } from '#libs/kernel/src/ids.js';
import { grantFunction, register, takePosition } from '#libs/organization/src/domain/person-decisions.js';
import { evolvePerson } from '#libs/organization/src/domain/person.js';
import { establish } from '#libs/organization/src/domain/unit-decisions.js';
import { personStream } from '#libs/organization/src/person-stream.js';
import { seal } from '#libs/organization/src/personal-details.js';
import { rebuildClosure } from '#libs/organization/src/read-models/unit-closure.js';
import { unitStream } from '#libs/organization/src/unit-stream.js';
import { as, newId } from './journey.js';
import type { SmallDistrict } from './small-district.js';
import type { WorkingOrganization } from './working-organization.js';

export interface Commune {
  readonly unit: UnitId;
  readonly head: PersonId;
}

const since = localDate('2020-01-01');
/** Streams a transaction. */
const BATCH = 250;

/** More communes for a small district, each with a head who signs; by the very decisions of the commands, many at once. */
export async function foundCommunes(
  { module, owner }: Pick<WorkingOrganization, 'module' | 'owner'>,
  { administrator, tenantId, district }: SmallDistrict,
  count: number,
  { names = [], from = since }: { names?: readonly string[]; from?: LocalDate } = {},
): Promise<Commune[]> {
  const store = module.get(EventStore);
  const communes = Array.from({ length: count }, () => ({ unit: newId<'unit'>(), head: newId<'person'>() }));
  for (let start = 0; start < count; start += BATCH) {
    const batch = communes.slice(start, start + BATCH);
    const unitOf = new Map<string, UnitId>(batch.map(({ unit, head }) => [head, unit]));
    const sealed = new Map(batch.map(({ head }, index) => [head, seal(head, details(start + index))]));
    await as(administrator, async () => {
      await store.decideMany(
        unitStream,
        batch.map(({ unit }) => ({ id: unit })),
        (state, _, id) => {
          const unit = batch.find((commune) => commune.unit === id)?.unit ?? newId<'unit'>();
          const place = communes.findIndex((commune) => commune.unit === id);
          const name = names[place] ?? `Xã ${id.slice(0, 8)}`;
          return establish(state, {
            unitId: unit,
            name,
            level: 'COMMUNE',
            parentId: district,
            validFrom: from,
          });
        },
      );
      await store.decideMany(
        personStream,
        batch.map(({ head }) => ({ id: head })),
        (state, _, id) => {
          const personId = batch.find((commune) => commune.head === id)?.head ?? newId<'person'>();
          const unitId = unitOf.get(id) ?? district;
          const { detailsId = '', detailsHash = '' } = sealed.get(personId) ?? {};
          const registered = register(state, { personId, unitId, detailsId, detailsHash });
          const person = registered.reduce(evolvePerson, state);
          const post = { positionId: randomUUID(), unitId, title: 'Chủ tịch UBND xã', head: true, from };
          const held = { grantId: randomUUID(), function: 'SIGNATORY' as const, unitId, from, to: null };
          return [...registered, ...takePosition(person, post), ...grantFunction(person, held)];
        },
      );
    });
    // Names stand beside the record, and the store writes such rows for one stream at a time only.
    const rows = [...sealed.values()].map(({ row }) => ({ tenant_id: tenantId, ...row.row }));
    await owner.query(
      `insert into person_details (tenant_id, id, person_id, name, email, search, salt)
       select tenant_id, id, person_id, name, email, search, salt
       from jsonb_to_recordset($1) as d (tenant_id uuid, id uuid, person_id uuid, name text, email text, search text, salt bytea)`,
      [JSON.stringify(rows, (_, value: unknown) => asBytea(value))],
    );
  }
  await rebuildClosure({ query: (text, values) => owner.query(text, values) }, tenantId);
  return communes;
}

const details = (index: number) => ({ name: `Phạm Văn ${index}`, email: null });

/** A buffer has become `{ type: 'Buffer', data }` before a replacer sees it. */
function asBytea(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('type' in value) || value.type !== 'Buffer')
    return value;
  return `\\x${Buffer.from((value as unknown as { data: number[] }).data).toString('hex')}`;
}
