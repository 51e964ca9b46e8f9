import type { DraftTerms, Indicator, Warning } from '#libs/contracts/src/http/commitment-terms.js';
import type { Call, Reply } from '../../api/endpoints.js';

export type Side = DraftTerms['items'][number]['side'];
export type CoSigners = Reply<'getCommitment'>['coSigners'];

/** An indicator that is being written: what is empty or null is still to come. */
export type WrittenIndicator = Omit<Indicator, 'target'> & { readonly target: number | null };
export type Item = Omit<DraftTerms['items'][number], 'indicator'> & {
  readonly indicator: WrittenIndicator | null;
};
export type Terms = Omit<DraftTerms, 'items'> & { readonly items: readonly Item[] };

/** What one is writing, complete enough to be put aside and taken up again. */
export interface DraftForm {
  /** The unit addressed; where all below one are, that one. */
  readonly unitId: string | null;
  readonly signatoryId: string | null;
  /** Where many are addressed: only units of this level. */
  readonly level: string | null;
  readonly coSigners: CoSigners;
  readonly terms: Terms;
  /** By when it is to be signed. Like what follows, no part of the draft that the API holds. */
  readonly signBy: string | null;
  /** Why a text is returned, offered anew or amended. */
  readonly reason: string;
  /** What the API warned of when it was last to be offered, and the answers by the names of the warnings. */
  readonly warnings: readonly Warning[];
  readonly answers: Readonly<Record<string, string>>;
  /** The version of a template that the text was taken from. */
  readonly template?: Call<'draftCommitment'>['body']['template'];
  /** The draft that the API holds, and its version as one read it; of a text that is answered or replaced, its number. */
  readonly saved: { readonly id: string; readonly version: number } | null;
  /** Whether something was written that the API does not hold. */
  readonly touched: boolean;
}

/** What is written beside the draft that the API holds: it leaves nothing to be saved there. */
export type Aside = Pick<DraftForm, 'signBy' | 'reason' | 'warnings' | 'answers'>;

export const emptyItem = (id: string, side: Side, personId: string | null): Item => ({
  id,
  side,
  task: '',
  personId,
  authority: '',
  responsibility: '',
  product: '',
  time: null,
  indicator: null,
});

export const noCoSigners: CoSigners = {
  SIGNATORY: { people: [], needed: 0 },
  ASSIGNER: { people: [], needed: 0 },
};

export const emptyForm = (year: number, title: string): DraftForm => ({
  unitId: null,
  signatoryId: null,
  level: null,
  coSigners: noCoSigners,
  terms: { title, year, supersedes: null, legalBases: [], clauses: [], consequence: '', items: [] },
  signBy: null,
  reason: '',
  warnings: [],
  answers: {},
  saved: null,
  touched: false,
});

/** Addresses another unit; what the former signatory was to do himself, the new one is. */
export function addressed(form: DraftForm, unitId: string | null, signatoryId: string | null): DraftForm {
  const items = form.terms.items.map((item) =>
    item.side === 'SIGNATORY' && (item.personId === form.signatoryId || item.personId === null)
      ? { ...item, personId: signatoryId }
      : item,
  );
  // Only a commitment of the very unit can give way, and only its own people sign beside its head.
  const another = unitId !== form.unitId;
  const supersedes = another ? null : form.terms.supersedes;
  const coSigners = another ? { ...form.coSigners, SIGNATORY: noCoSigners.SIGNATORY } : form.coSigners;
  return { ...form, unitId, signatoryId, coSigners, terms: { ...form.terms, supersedes, items } };
}
