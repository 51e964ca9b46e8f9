import { emptyForm, emptyItem, type DraftForm } from './draft-form.js';

/** Where a draft is kept in the browser: per person, since a computer may be shared. */
export const keptAt = (personId: string, name: string): string => `camket.draft.1.${personId}.${name}`;

/** Reads what was kept; undefined when nothing was, or nothing that can be taken up again. */
export function readKept(text: string | null): DraftForm | undefined {
  if (text === null) return undefined;
  try {
    const kept: unknown = JSON.parse(text);
    return isForm(kept) ? completed(kept) : undefined;
  } catch {
    return undefined;
  }
}

/** What one goes on with: what was written, or without that what there is, with what was written beside it. */
export function takeUp(kept: DraftForm | undefined, initial: DraftForm): DraftForm {
  if (!kept) return initial;
  // Saved on the way to being issued, which was refused: it is still open where it was begun.
  const begunHere = kept.saved !== null && initial.saved === null;
  if (kept.touched || begunHere) return kept;
  const { signBy, reason, warnings, answers } = kept;
  return { ...initial, signBy: signBy ?? initial.signBy, reason, warnings, answers };
}

/** What an older page kept has all that it lacks filled in: drafts outlive the versions of the page. */
function completed(kept: DraftForm): DraftForm {
  const empty = emptyForm(kept.terms.year, kept.terms.title);
  return {
    ...empty,
    ...kept,
    terms: {
      ...empty.terms,
      ...kept.terms,
      items: kept.terms.items.map((item) => ({ ...emptyItem(item.id, 'SIGNATORY', null), ...item })),
    },
  };
}

/** The name of the place holds the shape's version; within it only damage is to be feared. */
function isForm(value: unknown): value is DraftForm {
  if (typeof value !== 'object' || value === null || !('terms' in value) || !('saved' in value)) return false;
  const { terms } = value;
  return typeof terms === 'object' && terms !== null && 'items' in terms && Array.isArray(terms.items);
}
