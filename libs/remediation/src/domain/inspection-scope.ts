import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import type { InspectionScope } from './inspection-events.js';

/** Throws what keeps an inspection from beginning: no unit, no content, an end before the beginning, a question of another content. */
export function demandSoundScope({ units, contents, from, to, checklist }: InspectionScope): void {
  if (units.length === 0) throw new RuleBroken('NO_UNIT_INSPECTED');
  if (new Set(units).size < units.length) throw new RuleBroken('UNIT_TWICE');
  if (contents.length === 0) throw new RuleBroken('NO_CONTENT_INSPECTED');
  if (to < from) throw new RuleBroken('ENDS_BEFORE_IT_BEGINS', { from, to });
  const stray = checklist.find(({ content }) => !contents.includes(content));
  if (stray) throw new RuleBroken('QUESTION_OUTSIDE_CONTENTS', { question: stray.text });
  if (new Set(checklist.map(({ id }) => id)).size < checklist.length) throw new RuleBroken('QUESTION_TWICE');
}
