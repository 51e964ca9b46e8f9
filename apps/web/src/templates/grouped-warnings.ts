import type { Warning } from '#libs/contracts/src/http/commitment-terms.js';
import type { Reply } from '../api/endpoints.js';

type WaitingDraft = Reply<'listTemplateDrafts'>['items'][number];

/** What several drafts are warned of alike: one answer stands for all of them. */
export interface GroupedWarning {
  readonly key: string;
  readonly code: Warning['code'];
  readonly itemId: string | null;
  /** What the indicator is called; empty where it is about no single one. */
  readonly indicator: string;
  readonly units: readonly string[];
}

/** The warnings about drafts by what they are about, in the order in which they come. */
export function groupedWarnings(drafts: readonly WaitingDraft[]): GroupedWarning[] {
  const groups = new Map<string, GroupedWarning>();
  for (const { unit, warnings, targets } of drafts)
    for (const { code, itemId } of warnings) {
      const key = `${code} ${itemId ?? ''}`;
      const indicator = targets.find((target) => target.itemId === itemId)?.name ?? '';
      const before = groups.get(key) ?? { key, code, itemId, indicator, units: [] };
      groups.set(key, { ...before, units: [...before.units, unit.name] });
    }
  return [...groups.values()];
}
