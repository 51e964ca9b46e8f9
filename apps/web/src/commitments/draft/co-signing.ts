import type { CoSigners } from './draft-form.js';

type Beside = CoSigners['SIGNATORY'];

/** Other people beside a party. Where all of them had to sign, all still have to; otherwise as many as before. */
export function withPeople({ people, needed }: Beside, chosen: readonly string[]): Beside {
  const all = needed === people.length;
  return { people: [...chosen], needed: all ? chosen.length : Math.min(needed, chosen.length) };
}
