import { describe, expect, it } from '@jest/globals';
import { isWorkingDay } from '#libs/calendar/src/day-explanation.js';
import { addDays, localDate, type LocalDate } from '#libs/calendar/src/local-date.js';
import { officialCalendar } from '#libs/calendar/src/official-calendar.js';
import { instant } from '#libs/calendar/src/vietnam-time.js';
import type { CalendarDay } from '#libs/calendar/src/working-calendar.js';
import { id } from '#libs/kernel/src/ids.js';
import { Random } from '../../../../test/support/random.js';
import { given } from '../../../../test/support/given.js';
import { calendarStream } from '../calendar-stream.js';
import { officialOpening } from '../official-opening.js';
import { changeCalendar, openCalendar, type CalendarEdit } from './calendar-decisions.js';
import { composed } from './compose.js';
import { evolveCalendar, unpublished, type PublishedCalendar } from './published-calendar.js';

const unit = id<'unit'>('0190b5a0-0000-4000-8000-00000000000a');
const by = id<'person'>('0190b5a0-0000-4000-8000-00000000000b');
const at = instant('2024-03-01T02:00:00Z');
const publishing = { by, at, beneath: null };
const overBase = { by, at, beneath: officialCalendar };

const opened = openCalendar(unpublished, officialOpening(unit), publishing);
const overlayOpened = openCalendar(
  unpublished,
  {
    place: { scope: 'UNIT', unitId: unit, level: null },
    name: 'Lịch xã',
    document: 'Công điện 1',
    note: '',
    head: { span: null, officeHours: null, transferCut: null },
    days: [],
  },
  overBase,
);
const day = (date: string, kind: CalendarDay['kind']): CalendarDay => ({
  date: localDate(date),
  kind,
  label: 'Ngày',
  source: 'Công văn 1',
});
const edit = (...days: readonly (CalendarDay | LocalDate)[]): CalendarEdit => ({
  document: 'Công văn 1',
  note: '',
  days: days.map((one) =>
    typeof one === 'string' ? { date: one, day: null } : { date: one.date, day: one },
  ),
});

describe('a published calendar', () => {
  const standing = given(calendarStream, ...opened).state;
  const overlay = given(calendarStream, ...overlayOpened).state;

  it('is opened once for each place, as its first version', () => {
    expect(opened).toMatchObject([
      { type: 'CalendarOpened', data: { number: 1, label: 'VN-2024-2027.1', touched: null } },
    ]);
    expect(() => openCalendar(standing, officialOpening(unit), publishing)).toThrow('CALENDAR_EXISTS');
  });

  it('says of each day what it was and what it is, and which days may mean something else', () => {
    const changes = edit(day('2024-05-11', 'WORKING_SATURDAY'), localDate('2024-04-29'));
    expect(changeCalendar(standing, changes, publishing)).toMatchObject([
      {
        type: 'CalendarChanged',
        data: {
          number: 2,
          label: 'VN-2024-2027.2',
          days: [
            { date: '2024-04-29', before: { kind: 'SWAPPED_OFF' }, after: null },
            { date: '2024-05-11', before: null, after: { kind: 'WORKING_SATURDAY' } },
          ],
          touched: { from: '2024-04-29', to: '2024-05-11' },
        },
      },
    ]);
  });

  it('confirms what was provisional, and touches all that is certain by then', () => {
    const certain = { ...edit(day('2026-11-24', 'HOLIDAY')), confirmedTo: localDate('2027-12-31') };
    expect(changeCalendar(standing, certain, publishing)).toMatchObject([
      { data: { span: { confirmedTo: '2027-12-31' }, touched: { from: '2026-11-24', to: '2027-12-31' } } },
    ]);
  });

  it.each([
    ['nothing would change', edit(), 'CALENDAR_UNCHANGED'],
    [
      'a day is put as it is',
      edit(officialCalendar.days[0] ?? day('2024-01-01', 'HOLIDAY')),
      'CALENDAR_UNCHANGED',
    ],
    ['coverage would shrink', { ...edit(), coveredTo: localDate('2026-12-31') }, 'COVERAGE_SHRINKS'],
    ['a working Saturday is a Friday', edit(day('2024-05-03', 'WORKING_SATURDAY')), 'CALENDAR_CONTRADICTORY'],
    ['a day lies outside', edit(day('2030-01-01', 'HOLIDAY')), 'CALENDAR_CONTRADICTORY'],
    ['a day is a local one', edit(day('2024-05-03', 'LOCAL_OFF')), 'DAY_KIND_ELSEWHERE'],
    [
      'the hours are not eight',
      { ...edit(), officeHours: [{ from: '08:00', to: '12:00' }] },
      'CALENDAR_CONTRADICTORY',
    ],
    [
      'hours are to follow a common calendar that there is not',
      { ...edit(), officeHours: null, transferCut: null },
      'CALENDAR_UNCHANGED',
    ],
  ])('is not changed where %s', (_, changes, code) => {
    expect(() => changeCalendar(standing, changes, publishing)).toThrow(code);
  });

  it('of a unit has days and hours of its own, and the span of what lies beneath', () => {
    expect(() =>
      changeCalendar(overlay, { ...edit(), coveredTo: localDate('2028-12-31') }, overBase),
    ).toThrow('OVERLAY_WITHOUT_SPAN');
    expect(() => changeCalendar(overlay, edit(day('2024-05-03', 'HOLIDAY')), overBase)).toThrow(
      'DAY_KIND_ELSEWHERE',
    );
    const hours = [
      { from: '07:00', to: '11:00' },
      { from: '13:00', to: '17:00' },
    ];
    expect(changeCalendar(overlay, { ...edit(), officeHours: hours }, overBase)).toMatchObject([
      { data: { touched: { from: '2024-01-01', to: '2027-12-31' } } },
    ]);
  });

  it('is not there before it is opened', () => {
    expect(() => changeCalendar(unpublished, edit(), publishing)).toThrow('NOT_FOUND');
  });
});

describe('versions and overlays, whatever is published', () => {
  const random = new Random(20_240_504);
  const working = (calendar: PublishedCalendar, date: LocalDate): boolean =>
    isWorkingDay(composed({ label: 'X', head: calendar.head, days: calendar.days }, officialCalendar), date);
  const someDate = (): LocalDate => addDays(officialCalendar.coveredFrom, random.below(1_400));
  const someEdit = (): CalendarEdit =>
    edit(
      ...new Map(
        Array.from({ length: 1 + random.below(6) }, () => someDate()).map((date) => [
          date,
          random.chance(0.3) ? date : day(date, random.chance(0.5) ? 'LOCAL_OFF' : 'LOCAL_WORKING'),
        ]),
      ).values(),
    );
  const after = (state: PublishedCalendar, changes: CalendarEdit): PublishedCalendar => {
    try {
      return changeCalendar(state, changes, overBase).reduce(evolveCalendar, state);
    } catch {
      return state;
    }
  };

  it('the last word on a day holds, all others are as they were beneath', () => {
    let state = overlayOpened.reduce(evolveCalendar, unpublished);
    const said = new Map<LocalDate, CalendarDay | null>();
    for (let time = 0; time < 200; time++) {
      const changes = someEdit();
      for (const { date, day: wanted } of changes.days) said.set(date, wanted);
      state = after(state, changes);
      const probe = random.chance(0.5) ? someDate() : random.pick([...said.keys()]);
      const wanted = said.get(probe);
      expect(working(state, probe)).toBe(
        wanted ? wanted.kind === 'LOCAL_WORKING' : isWorkingDay(officialCalendar, probe),
      );
    }
  });

  it('a version and its opposite leave the days as they were', () => {
    let state = overlayOpened.reduce(evolveCalendar, unpublished);
    for (let time = 0; time < 100; time++) {
      const before = state;
      const changed = after(state, someEdit());
      const last = changed.versions.length > before.versions.length ? changed.versions.at(-1) : undefined;
      const back = last?.days.map(({ date, before: was }) => ({ date, day: was })) ?? [];
      expect(after(changed, { document: 'Thu hồi', note: '', days: back }).days).toEqual(before.days);
      state = changed;
    }
  });
});
