import type { StatedTime } from '#libs/kernel/src/stated-time.js';
import { sayDate } from './sheets/vietnamese-date.js';

/** When something is due, as a document says it: `26/04/2024`, `ngày làm việc cuối của tháng 06/2024`, or what the roadmap is called. */
export function sayStatedTime(time: StatedTime): string {
  switch (time.kind) {
    case 'DATE':
      return sayDate(time.on);
    case 'MONTH':
      return `ngày làm việc cuối của tháng ${time.month.split('-').toReversed().join('/')}`;
    case 'BY_ROADMAP':
      return time.roadmap;
  }
}
