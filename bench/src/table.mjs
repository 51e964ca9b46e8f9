import { median } from './measure.mjs';

const number = (value) =>
  value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0 });
const withUnit = (text, unit) => (unit ? `${text} ${unit}` : text);

/**
 * The cells of a row as text.
 * @param {import('./row.mjs').Row} row
 */
export function cells({ what, unit, bar, figures, beside, verdict, why }) {
  const sorted = figures.toSorted((a, b) => a - b);
  const one = sorted.length === 1;
  return {
    what,
    bar: !bar
      ? ''
      : withUnit('atLeast' in bar ? `≥ ${number(bar.atLeast)}` : `≤ ${number(bar.atMost)}`, unit),
    median: sorted.length ? withUnit(number(median(sorted)), unit) : '',
    range: sorted.length && !one ? `${number(sorted[0])} to ${number(sorted.at(-1))}` : '',
    verdict: verdict === 'known' ? '' : why ? `${verdict}: ${why}` : verdict,
    beside,
  };
}

/** @param {import('./row.mjs').Row[]} rows */
export function printRows(rows) {
  for (const row of rows) {
    const { what, bar, median: middle, range, verdict, beside } = cells(row);
    console.log(
      `  ${what.padEnd(52)} ${middle.padStart(12)}  ${bar.padEnd(12)} ${range.padEnd(18)} ${verdict}`,
    );
    if (beside) console.log(`  ${' '.repeat(52)} ${beside}`);
  }
  console.log('');
}
