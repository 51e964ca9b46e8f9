import { performance } from 'node:perf_hooks';
import { addBusinessDays } from 'date-fns';
import { dueAt } from '../../../dist/libs/calendar/src/due-at.js';
import { dueBy } from '../../../dist/libs/calendar/src/due-by.js';
import { addDays } from '../../../dist/libs/calendar/src/local-date.js';
import { officialCalendar } from '../../../dist/libs/calendar/src/official-calendar.js';
import { addWorkingDays } from '../../../dist/libs/calendar/src/working-days.js';
import { median } from '../measure.mjs';
import { ratios, rounds } from '../rounds.mjs';
import { row } from '../row.mjs';
import { Seeded } from '../seed.mjs';

/** Terms of 1 to 40 working days that begin in 2024 or 2025. */
const TERMS = 1_000;
const LONGEST = 40;
const FIRST = '2024-01-01';
const FIRST_DAYS = 730;

/** Working days added, with and without the explanation of every day, beside business days that know no holiday. */
export async function run(bench) {
  const seeded = new Seeded(3);
  const terms = Array.from({ length: TERMS }, () => {
    const from = addDays(FIRST, seeded.next() % FIRST_DAYS);
    return { rule: 'WORKING_DAYS_AFTER', from, days: 1 + (seeded.next() % LONGEST) };
  });
  const dates = terms.map(({ from }) => new Date(`${from}T00:00:00`));
  const seconds = bench.quick ? 0.2 : 1;
  const side = (one) => async () => perSecond(seconds, one);
  const results = await rounds(bench.rounds, {
    days: side((index) => addWorkingDays(officialCalendar, terms[index].from, terms[index].days)),
    terms: side((index) => dueAt(terms[index], officialCalendar)),
    explained: side((index) => dueBy(terms[index], officialCalendar)),
    dateFns: side((index) => addBusinessDays(dates[index], terms[index].days)),
  });
  const told = (name) => `${Math.round(median(results[name]) / 1_000).toLocaleString('en')} k/s`;
  const against = `against ${told('dateFns')} of addBusinessDays, which knows weekends and no holiday`;
  const beside = (what, name) =>
    row({
      what: `${what} ÷ date-fns`,
      figures: ratios(results[name], results.dateFns, (rate) => rate),
      baseline: results.dateFns,
      beside: `${told(name)} ${against}`,
      wrong: miscounted(terms),
    });
  return [
    beside('working days added', 'days'),
    beside('terms, the moment alone', 'terms'),
    beside('terms with every day explained', 'explained'),
  ];
}

/** Calls a second; what they return is used, so that none is left out. */
function perSecond(seconds, one) {
  let used = 0;
  let calls = 0;
  const began = performance.now();
  const until = began + seconds * 1_000;
  while (performance.now() < until)
    for (let index = 0; index < TERMS; index++, calls++) if (one(index) !== undefined) used++;
  if (used !== calls) throw new Error('a term came to nothing');
  return (calls / (performance.now() - began)) * 1_000;
}

/** With and without explanation the day is the same. */
function miscounted(terms) {
  const apart = terms.find((term) => {
    const on = addWorkingDays(officialCalendar, term.from, term.days);
    return dueBy(term, officialCalendar).on !== on || dueAt(term, officialCalendar).on !== on;
  });
  return apart && `${JSON.stringify(apart)} ends on different days`;
}
