import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DomainEvent } from '#libs/kernel/src/domain-event.js';
import type { SideRow, StreamModel } from '#libs/kernel/src/stream-model.js';
import { as, newId } from '../../../../test/support/journey.js';
import { TestDatabase } from '../../../../test/support/test-database.js';
import { PostgresEventStore } from './postgres-event-store.js';

type Named = DomainEvent<'Named', { hash: string }>;

const person: StreamModel<object, Named> = {
  type: 'named',
  initial: {},
  evolve: (state) => state,
  rows: () => [],
  duties: () => [],
  subject: () => undefined,
};
const named: Named = { type: 'Named', data: { hash: 'ab' } };

describe('rows beside the events', () => {
  let spec: TestDatabase;
  let store: PostgresEventStore;
  const tenantId = newId<'tenant'>();

  beforeAll(async () => {
    spec = await TestDatabase.create();
    await spec.owner.query(`
      create table side (tenant_id uuid, id uuid, name text, primary key (tenant_id, id));
      grant all on side to camket_app`);
    store = new PostgresEventStore(await spec.connect());
  });
  afterAll(() => spec.drop());

  const commit = (
    id: string,
    name: string,
    identity: readonly string[] = [],
    events: readonly Named[] = [named],
  ): Promise<unknown> => {
    const beside: SideRow = { table: 'side', identity, row: { id, name } };
    return as({ tenantId }, () => store.decide(person, id, () => events, undefined, [beside]));
  };
  const names = async (id: string): Promise<unknown[]> =>
    (await spec.owner.query<{ name: string }>('select name from side where id = $1', [id])).rows.map(
      ({ name }) => name,
    );
  const versions = async (id: string): Promise<number> =>
    (await spec.owner.query('select 1 from events where stream_id = $1', [id])).rowCount ?? 0;

  it('are committed with them, in their tenant', async () => {
    const id = newId();
    await commit(id, 'Nguyễn');
    expect(await names(id)).toEqual(['Nguyễn']);
    expect(await spec.owner.query('select 1 from side where tenant_id = $1', [tenantId])).toMatchObject({
      rowCount: 1,
    });
  });

  it('replace the row of the same identity', async () => {
    const id = newId();
    await commit(id, 'Nguyễn', ['id']);
    await commit(id, 'Trần', ['id']);
    expect(await names(id)).toEqual(['Trần']);
  });

  it('undo the events where they must not exist yet and do', async () => {
    const id = newId();
    await commit(id, 'Nguyễn');
    await expect(commit(id, 'Trần')).rejects.toMatchObject({ constraint: 'side_pkey' });
    expect([await names(id), await versions(id)]).toEqual([['Nguyễn'], 1]);
  });

  it('are not written where nothing was decided', async () => {
    const id = newId();
    await commit(id, 'Nguyễn', [], []);
    expect(await names(id)).toEqual([]);
  });
});
