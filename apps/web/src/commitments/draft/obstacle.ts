import type { DraftForm } from './draft-form.js';

export type Obstacle = 'ADDRESSEE' | 'NAME' | 'GAPS' | 'SIGN_BY';

/** The first thing that keeps a draft from being issued, in the order in which one would mend it. */
export function obstacle(form: DraftForm, many: boolean, gaps: number): Obstacle | undefined {
  if (form.unitId === null || (!many && form.signatoryId === null)) return 'ADDRESSEE';
  if (form.terms.title.trim() === '') return 'NAME';
  if (gaps > 0) return 'GAPS';
  if (form.signBy === null) return 'SIGN_BY';
  return undefined;
}
