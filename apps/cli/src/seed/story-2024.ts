import type { FoundedDistrict } from './organization-2024.js';
import { absencesOf2024 } from './story-of-absences.js';
import { extensionsOf2024 } from './story-of-extensions.js';
import { signingInDoLuong, signingInTanKy } from './story-of-signing.js';
import { swapOfApril } from './story-of-the-calendar.js';
import type { StoryAct } from './story-act.js';

/** What the people of both districts do in 2024, in order of time. */
export function story2024(
  administrator: StoryAct['who'],
  [tanKy, doLuong]: readonly FoundedDistrict[],
): StoryAct[] {
  if (!tanKy || !doLuong) throw new Error('both districts are needed');
  const acts = [
    ...signingInTanKy(tanKy),
    ...signingInDoLuong(doLuong),
    ...absencesOf2024(tanKy, doLuong),
    ...extensionsOf2024(tanKy, doLuong),
    swapOfApril(administrator),
  ];
  return acts.toSorted((one, other) => (`${one.on} ${one.hour}` < `${other.on} ${other.hour}` ? -1 : 1));
}
