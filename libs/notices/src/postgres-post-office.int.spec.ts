import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { overlaid } from '#libs/calendar/src/calendar-overlay.js';
import { localDate } from '#libs/calendar/src/local-date.js';
import { officialCalendar } from '#libs/calendar/src/official-calendar.js';
import { instant } from '#libs/calendar/src/vietnam-time.js';
import type { UnitId } from '#libs/kernel/src/ids.js';
import { newId } from '../../../test/support/journey.js';
import { OfficialCalendars } from '../../../test/support/official-calendars.js';
import { personCalled } from '../../../test/support/pledges.js';
import { TestDatabase } from '../../../test/support/test-database.js';
import { PostgresPostOffice } from './postgres-post-office.js';

/** Thursday 1 February 2024: one unit is closed for a storm, the others are open. */
const stormy = overlaid(officialCalendar, {
  version: 'BÃO.1',
  days: [{ date: localDate('2024-02-01'), kind: 'LOCAL_OFF', label: 'Bão', source: 'Công điện 1' }],
});

class OneUnitIsClosed extends OfficialCalendars {
  constructor(private readonly closed: UnitId) {
    super();
  }

  override async shared() {
    return null;
  }

  override async ofUnits(units: readonly UnitId[]) {
    return new Map(units.map((unit) => [unit, unit === this.closed ? stormy : officialCalendar]));
  }
}

describe('a digest that is foretold', () => {
  let spec: TestDatabase;
  beforeAll(async () => {
    spec = await TestDatabase.create();
  });
  afterAll(() => spec.drop());

  it('leaves on the next day on which the reader’s own unit works', async () => {
    const [tenant, unit] = [newId<'tenant'>(), newId<'unit'>()];
    const [there, elsewhere] = [
      await personCalled(spec.owner, tenant, 'Lê Văn Tám'),
      await personCalled(spec.owner, tenant, 'Trần Thị Chín'),
    ];
    await spec.owner.query('update persons set unit_id = $2 where id = $1', [there, unit]);
    const office = new PostgresPostOffice(await spec.connect(), new OneUnitIsClosed(unit));
    const rules = await office.rulesFor([there, elsewhere], tenant);
    const at = instant('2024-02-01T07:00:00+07:00');
    const dayOf = (person: typeof there) => {
      const { at: leaves } = rules.leaves({ person, class: 'REMINDER', statutory: false, at }, () => false);
      return leaves?.slice(0, 10);
    };
    expect([dayOf(there), dayOf(elsewhere)]).toEqual(['2024-02-02', '2024-02-01']);
  });
});
