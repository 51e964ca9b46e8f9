import { calendarId } from '#libs/calendar-publishing/src/calendar-stream.js';
import type { Opening } from '#libs/calendar-publishing/src/domain/calendar-decisions.js';
import { officialOpening } from '#libs/calendar-publishing/src/official-opening.js';
import type { UnitId } from '#libs/kernel/src/ids.js';
import { provinceId, tenantId } from './province.js';
import type { StoryAct } from './story-act.js';

/** The Government Office's letter of 12 April 2024: Monday 29 April is off, Saturday 4 May is worked for it. */
const LETTER = 'Công văn 2450/VPCP-KGVX ngày 12/4/2024 của Văn phòng Chính phủ';
const SWAPPED: readonly string[] = ['2024-04-29', '2024-05-04'];

/** The calendar as it was known in January 2024: the swap of April was announced seventeen days before it. */
export function calendarOfJanuary(rootUnitId: UnitId): Opening {
  const opening = officialOpening(rootUnitId);
  return { ...opening, days: opening.days.filter(({ date }) => !SWAPPED.includes(date)) };
}

/** The administrator enters the letter on the day it came; open duties and their reminders move. */
export function swapOfApril(administrator: StoryAct['who']): StoryAct {
  const { place, days } = officialOpening(provinceId);
  const changed = days.filter(({ date }) => SWAPPED.includes(date));
  return {
    name: 'Lịch làm việc: nghỉ hoán đổi 29/4, làm bù 4/5',
    on: '2024-04-12',
    hour: '15:30',
    who: administrator,
    act: {
      kind: 'CHANGE_CALENDAR',
      calendarId: calendarId(tenantId, place),
      document: LETTER,
      note: 'Hoán đổi ngày làm việc dịp nghỉ lễ 30/4 và 01/5',
      days: changed.map(({ date, kind, label, source }) => ({ date, kind, label, source })),
    },
  };
}
