import type * as vietnamese from '../vi/reports.js';

const bucket = {
  DONE_ON_TIME: 'Done on time',
  DONE_LATE: 'Done late',
  OPEN_IN_TERM: 'Under way, in term',
  OPEN_OVERDUE: 'Under way, overdue',
  NO_DEADLINE: 'No deadline',
};
const duties = (count: string | number) => (String(count) === '1' ? '1 duty' : `${count} duties`);

export const report: typeof vietnamese.report = {
  title: 'How duties stand',
  tabs: 'Reports',
  buckets: 'Four buckets',
  heatMap: 'Month by month',
  lateUnits: 'Overdue units',
  sentence({ unit, period, total, overdue, doneLate }) {
    if (total === '0') return `${unit}, ${period}: nothing was due.`;
    const late = [
      overdue === '0' ? '' : `[${duties(overdue)}](overdue) overdue`,
      doneLate === '0' ? '' : `[${duties(doneLate)}](doneLate) done late`,
    ].filter(Boolean);
    const rest = late.length === 0 ? 'none of them late' : late.join(', ');
    return `${unit}, ${period}: [${duties(total)}](total), ${rest}.`;
  },
  asOf: (moment, from, to) => `Duties due from ${from} to the end of ${to}. As of ${moment}.`,
  period: 'Period',
  wholeYear: 'Calendar year',
  parts: {
    Q1: 'Reporting quarter 1 (15 Dec–14 Mar)',
    H1: 'Reporting half-year (15 Dec–14 Jun)',
    Q3: 'Reporting quarter 3 (15 Jun–14 Sep)',
    Y: 'Reporting year (15 Dec–14 Dec)',
  },
  monthOf: (month) => `Month ${month}`,
  inYear: (year) => year,
  inPeriod: (name, year) => `${name.charAt(0).toLowerCase()}${name.slice(1)} of ${year}`,
  kind: 'Kind of duty',
  anyKind: 'Every kind',
  unit: 'Unit',
  total: 'Total',
  whole: 'Sum',
  ownOnly: (unit) => `${unit} itself`,
  openBelow: (unit) => `${unit}, see the units below`,
  bucket,
  filter: {
    ...bucket,
    LATE: 'Late, done or not',
    LATE_BY_ORIGINAL: 'Late by the first date',
  },
  lateByOriginal: 'Late by the first date',
  ofWhichDone: (count) => `${count} done`,
  number: (count, what, unit) => `${duties(count)}: ${what}, ${unit}`,
  rules: 'How this is counted',
  rule: [
    'Duties whose due date lies in the period; those without a deadline by the day they were given, in a column of their own. Cancelled ones are left out.',
    'On time or late is judged by the date that holds now, extensions included. “Late by the first date” is judged by the date set at first, for duties done and not done.',
    'The first five columns add up to the total, for every unit and period.',
    'Units stand where they stood on the last day of the period (today, while it runs), under the names they had then.',
    'A past period changes only by what is recorded anew: done, extended, cancelled, a change of the working calendar.',
  ],
  list: {
    title: 'Duties of the report',
    sentence(count, more, what, unit) {
      if (count === 0) return `${unit}: no duties (${what}).`;
      return `${unit}: ${more ? `the first ${count} duties` : duties(count)} (${what}).`;
    },
    all: 'all',
    allDays: 'any period',
    back: 'Back to the report',
    show: 'Bucket',
  },
  heat: {
    sentence: (unit, year, worst, alike) =>
      worst === undefined
        ? `${unit}, ${year}: nothing was late in any month.`
        : `${unit}, ${year}: the highest share late is [${worst}](worst)${alike === 0 ? '' : `, as high in ${alike} other ${alike === 1 ? 'unit' : 'units'}`}.`,
    worst: (share, unit, month) => `${share}%, ${unit}, ${month}`,
    caption: (year) => `Share of duties late by unit and month, ${year}`,
    month: (month) =>
      ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][month - 1] ?? '',
    cell: (late, due) => `${late} of ${duties(due)} late`,
    nothing: 'nothing due',
    legend: 'Share late of what was due in the month, done or not',
    steps: ['none', 'up to 5%', 'up to 15%', 'up to 30%', 'over 30%'],
  },
  late: {
    sentence: (units, overdue) =>
      units === 0
        ? 'No unit has anything overdue.'
        : `${units === 1 ? '1 unit has' : `${units} units have`} something overdue, ${duties(overdue)} in all.`,
    order: 'The unit whose duty is overdue longest comes first.',
    overdue: 'overdue',
    ofOpen: (open) => `of ${duties(open)} under way`,
    worst: 'Overdue longest',
    list: 'Units with something overdue',
  },
};
