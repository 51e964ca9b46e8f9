import { officialCalendar } from '#libs/calendar/src/official-calendar.js';
import type { UnitId } from '#libs/kernel/src/ids.js';
import type { Opening } from './domain/calendar-decisions.js';

const { coveredFrom, coveredTo, confirmedTo, officeHours, transferCut, days } = officialCalendar;

/** The calendar that a new administration begins with; what it does otherwise it publishes itself. */
export const officialOpening = (rootUnitId: UnitId): Opening => ({
  place: { scope: 'TENANT', unitId: rootUnitId, level: null },
  name: 'Lịch làm việc của cơ quan nhà nước',
  document: 'Bộ luật Lao động 2019, Điều 111 và Điều 112; thông báo hằng năm của Văn phòng Chính phủ',
  note: '',
  head: { span: { coveredFrom, coveredTo, confirmedTo }, officeHours, transferCut },
  days,
});
