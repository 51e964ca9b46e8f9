import type { Call } from '../../api/endpoints.js';

export type Terms = Call<'draftCommitment'>['body']['terms'];
export type Item = Terms['items'][number];

/** What one is writing, complete enough to be put aside and taken up again. */
export interface DraftForm {
  /** The unit addressed; where all below one are, that one. */
  readonly unitId: string | null;
  readonly signatoryId: string | null;
  /** Where many are addressed: only units of this level. */
  readonly level: string | null;
  readonly signBy: string | null;
  readonly terms: Terms;
  /** The draft that the API holds, and its version as one read it. */
  readonly saved: { readonly id: string; readonly version: number } | null;
  /** Whether something was written that the API does not hold. */
  readonly touched: boolean;
}

export const emptyItem = (id: string, personId: string | null): Item => ({
  id,
  task: '',
  personId,
  authority: '',
  responsibility: '',
  product: '',
  time: null,
});

export const emptyForm = (year: number, title: string): DraftForm => ({
  unitId: null,
  signatoryId: null,
  level: null,
  signBy: null,
  terms: { title, year, legalBases: [], consequence: '', items: [] },
  saved: null,
  touched: false,
});

/** The terms as they are sent: without the blanks at the edges and without empty lines among the bases. */
export const sentTerms = (terms: Terms): Terms => ({
  ...terms,
  title: terms.title.trim(),
  legalBases: terms.legalBases.map((basis) => basis.trim()).filter((basis) => basis !== ''),
});

/** Addresses another unit; what the former signatory was to do himself, the new one is. */
export function addressed(form: DraftForm, unitId: string | null, signatoryId: string | null): DraftForm {
  const items = form.terms.items.map((item) =>
    item.personId === form.signatoryId || item.personId === null ? { ...item, personId: signatoryId } : item,
  );
  return { ...form, unitId, signatoryId, terms: { ...form.terms, items } };
}
