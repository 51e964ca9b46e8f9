import type { InspectedUnit } from './inspected-unit.js';
import type { StoryAct } from './story-act.js';
import { findingIn } from './story-finding.js';
import type { Moment } from './story-item.js';
import type { Report } from './story-line.js';
import { planOf, type SeedLine } from './story-plan.js';
import type { InspectingTeam } from './team-2024.js';

/** A plan of one line that goes straight through: accepted, put forward, approved, done, looked at, and looked at again later. */
export function straightPlan(
  team: InspectingTeam,
  unit: InspectedUnit,
  line: SeedLine,
  at: Readonly<Record<'accepted' | 'submitted' | 'approved' | 'claimed' | 'verified' | 'checked', Moment>>,
  report: Report,
): StoryAct[] {
  const plan = planOf(team, unit, line.finding);
  const finding = findingIn(team, unit, line.finding);
  return [
    finding.accept(at.accepted),
    plan.draft(at.submitted, [line]),
    plan.submit(at.submitted),
    plan.approve(at.approved),
    ...plan.line(line).claim(at.claimed, report),
    plan.line(line).verify(at.verified),
    finding.check(at.checked, true, 'Kiểm tra lại: đơn vị duy trì tốt, không thấy tái diễn.'),
  ];
}
