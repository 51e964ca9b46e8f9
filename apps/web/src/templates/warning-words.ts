import type { Warning } from '#libs/contracts/src/http/commitment-terms.js';
import type { Reply } from '../api/endpoints.js';
import type { Texts } from '../texts/vi.js';

type Targets = Reply<'listTemplateDrafts'>['items'][number]['targets'];

/** What may be too soft, in one sentence with its numbers. */
export function warningWords(
  t: Texts,
  number: (value: number) => string,
  warning: Warning,
  targets: Targets,
): string {
  const name = targets.find(({ itemId }) => itemId === warning.itemId)?.name ?? '';
  switch (warning.code) {
    case 'BELOW_LAST_YEAR':
      return t.templates.warned.BELOW_LAST_YEAR(name, number(warning.target), number(warning.result));
    case 'FAR_BELOW_OTHERS':
      return t.templates.warned.FAR_BELOW_OTHERS(name, number(warning.target), number(warning.median));
    case 'BUNCHED_IN_DECEMBER':
      return t.templates.warned.BUNCHED_IN_DECEMBER(warning.inDecember, warning.dated);
    case 'NO_INDICATOR':
      return t.templates.warned.NO_INDICATOR;
  }
}
