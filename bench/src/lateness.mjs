/**
 * How late things were, from how many had been done by when.
 * @typedef {{ at: number, count: number }} Sighting at milliseconds after they were due
 * @param {Sighting[]} sightings
 * @returns {{ count: number, p50: number, p99: number, last: number }} in milliseconds
 */
export function lateness(sightings) {
  const sorted = sightings.filter(({ count }) => count > 0).toSorted((one, other) => one.at - other.at);
  const count = sorted.reduce((sum, one) => sum + one.count, 0);
  const at = (share) => {
    let passed = 0;
    for (const one of sorted) {
      passed += one.count;
      if (passed >= count * share) return one.at;
    }
    return Number.NaN;
  };
  return { count, p50: at(0.5), p99: at(0.99), last: sorted.at(-1)?.at ?? Number.NaN };
}
