import type { DraftForm } from './draft-form.js';
import { isWhole } from './sent-terms.js';

export type Obstacle = 'ADDRESSEE' | 'NAME' | 'INDICATOR' | 'GAPS' | 'SIGN_BY';

/** The first thing that keeps a draft from being issued, in the order in which one would mend it. */
export function obstacle(form: DraftForm, many: boolean, gaps: number): Obstacle | undefined {
  if (form.unitId === null || (!many && form.signatoryId === null)) return 'ADDRESSEE';
  if (form.terms.title.trim() === '') return 'NAME';
  if (form.terms.items.some(({ indicator }) => indicator !== null && !isWhole(indicator))) return 'INDICATOR';
  if (gaps > 0) return 'GAPS';
  if (form.signBy === null) return 'SIGN_BY';
  return undefined;
}
