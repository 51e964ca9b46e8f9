import { isLocalDate } from '#libs/calendar/src/local-date.js';
import type { Asked } from '#libs/composition/src/playing/goal-of.js';
import { StartupProblem } from '#libs/platform/src/startup/startup-problem.js';

export type Order = Asked | 'SHOW' | 'STOP';

const orders: Readonly<Record<string, Order>> = {
  show: 'SHOW',
  next: { until: 'NEXT_EVENT' },
  day: { until: 'DAY' },
  week: { until: 'WEEK' },
  'year-end': { until: 'YEAR_END' },
  stop: 'STOP',
};

/** Reads `clock`, `clock week`, `clock to 2024-06-03`. Throws a StartupProblem that says what can be said. */
export function readOrder([name = 'show', day = '', ...rest]: readonly string[]): Order {
  if (name === 'to' && isLocalDate(day) && rest.length === 0) return { until: 'DATE', on: day };
  const order = orders[name];
  if (order !== undefined && day === '') return order;
  throw new StartupProblem(
    `The clock can't be asked for "${[name, day, ...rest].join(' ').trim()}".`,
    `Use one of: ${Object.keys(orders).join(', ')}, to <day as 2024-06-03>.`,
  );
}
