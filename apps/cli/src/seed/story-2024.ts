import type { FoundedDistrict } from './organization-2024.js';
import type { StoryAct } from './story-act.js';
import { newHeadInTanKy } from './story-of-a-new-head.js';
import { absencesOf2024 } from './story-of-absences.js';
import { amendedInDoLuong, returnedInTanKy } from './story-of-changed-texts.js';
import { extensionsOf2024 } from './story-of-extensions.js';
import { signingInDoLuong, signingInTanKy } from './story-of-signing.js';
import { swapOfApril } from './story-of-the-calendar.js';
import { quartersOf2024 } from './story-of-the-quarters.js';
import { inspectionOf2024 } from './story-of-the-inspection.js';
import { remediesInDoLuong, remediesInTanKy } from './story-of-the-remedies.js';
import { reviewIn2024 } from './story-of-the-review.js';
import { plansInDoLuong } from './story-of-plans-in-doluong.js';
import { plansInTanKy } from './story-of-plans-in-tanky.js';
import { rulesIn2024 } from './story-of-the-rules.js';
import { owedInReturn } from './story-of-what-was-owed-in-return.js';
import type { InspectingTeam } from './team-2024.js';

/** What the people of both districts do in 2024, in order of time. */
export function story2024(
  administrator: StoryAct['who'],
  team: InspectingTeam,
  [tanKy, doLuong]: readonly FoundedDistrict[],
): StoryAct[] {
  if (!tanKy || !doLuong) throw new Error('both districts are needed');
  const acts = [
    ...signingInTanKy(tanKy),
    ...returnedInTanKy(tanKy),
    ...signingInDoLuong(doLuong),
    ...amendedInDoLuong(doLuong),
    ...absencesOf2024(tanKy, doLuong),
    ...extensionsOf2024(tanKy, doLuong),
    ...rulesIn2024(tanKy, doLuong),
    ...reviewIn2024(tanKy),
    ...quartersOf2024(tanKy, doLuong),
    ...owedInReturn(tanKy),
    ...newHeadInTanKy(administrator, tanKy),
    swapOfApril(administrator),
    ...inspectionOf2024(team, tanKy, doLuong),
    ...remediesInTanKy(team, tanKy),
    ...remediesInDoLuong(team, doLuong),
    ...plansInTanKy(team, tanKy),
    ...plansInDoLuong(team, doLuong),
  ];
  return acts.toSorted((one, other) => compare(momentOf(one), momentOf(other)));
}

const momentOf = ({ on, hour }: StoryAct): string => `${on} ${hour}`;
const compare = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);
