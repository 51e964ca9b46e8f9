import { describe, expect, it } from '@jest/globals';
import { instant } from '#libs/calendar/src/vietnam-time.js';
import { id } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { CalendarSnapshot, type StandingCalendar } from './calendar-snapshot.js';
import { changeCalendar, type CalendarEdit } from './domain/calendar-decisions.js';
import { unpublished } from './domain/published-calendar.js';
import { officialOpening } from './official-opening.js';

const root = id<'unit'>('00000000-0000-4000-8000-000000000001');
const commune = id<'unit'>('00000000-0000-4000-8000-000000000002');
const { head, days } = officialOpening(root);
const nothing = { span: null, officeHours: null, transferCut: null };
const standing = (
  one: Pick<StandingCalendar, 'id' | 'place'> & Partial<StandingCalendar>,
): StandingCalendar => ({
  version: 1,
  name: one.id,
  label: `${one.id}.1`,
  head: nothing,
  days: [],
  ...one,
});
const own = standing({ id: 'VN', place: { scope: 'TENANT', unitId: root, level: null }, head, days });
const level = standing({ id: 'XA', place: { scope: 'LEVEL', unitId: root, level: 'COMMUNE' } });
const unit = standing({ id: 'BE', place: { scope: 'UNIT', unitId: commune, level: null } });
const until16 = [
  { from: '07:00', to: '11:00' },
  { from: '12:00', to: '16:00' },
];
const late = { ...unit, head: { ...nothing, transferCut: '16:30' } };
const early = { ...level, head: { ...nothing, officeHours: until16 } };

/** The codes with which a change of one of them is refused. */
const refused = (all: readonly StandingCalendar[], which: StandingCalendar, edit: Partial<CalendarEdit>) => {
  const snapshot = new CalendarSnapshot(all);
  const state = { ...unpublished, place: which.place, name: which.name, head: which.head, days: which.days };
  const beneath = which.place.scope === 'TENANT' ? null : snapshot.ofTenant();
  const publishing = {
    by: id<'person'>('00000000-0000-4000-8000-000000000003'),
    at: instant('2024-03-01T02:00:00Z'),
    beneath,
    worked: snapshot.workedWith(which.id),
  };
  try {
    changeCalendar(state, { document: 'Công văn 1', note: '', days: [], ...edit }, publishing);
  } catch (error) {
    return error instanceof RuleBroken ? [error.code, error.details] : error;
  }
  return null;
};
const contradictory = (cut: string) => [
  'CALENDAR_CONTRADICTORY',
  { contradictions: [{ what: 'CUT_AFTER_CLOSING', cut }] },
];

describe('a calendar is published only where nobody comes to work by contradictory ones', () => {
  it('neither under what is laid over it', () => {
    expect(refused([own, late], own, { officeHours: until16 })).toEqual(contradictory('16:30'));
    expect(refused([own, unit], own, { officeHours: until16 })).toBeNull();
  });

  it('nor between what lies over and what lies under it, each of which is sound alone', () => {
    expect(refused([own, level, late], level, { officeHours: until16 })).toEqual(contradictory('16:30'));
    expect(refused([own, early, unit], unit, { transferCut: '16:30' })).toEqual(contradictory('16:30'));
    expect(refused([own, early, unit], unit, { transferCut: '15:30' })).toBeNull();
  });
});
