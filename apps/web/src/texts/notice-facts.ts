/** What the sentence of a notice is made from, its days as the language writes them. */
export interface NoticeFacts {
  readonly title: string;
  readonly dueOn: string;
  readonly days: number | null;
  /** Who owes it, where that is not the reader: somebody below him, or for whom he stands in. */
  readonly owner: string | null;
  /** Who signed what awaits a countersignature. */
  readonly signer: string | null;
  /** Who asks for more time. */
  readonly asker: string | null;
  /** To whom it was brought, or who is bound in another's place. */
  readonly to: string | null;
  /** Who did what is told. */
  readonly by: string | null;
  /** Kind of the duty that falls due. */
  readonly kind: string;
  /** Of which unit, where that is told. */
  readonly unit: string | null;
  readonly round: number;
  /** Number of an urging notice in its year. */
  readonly number: string | null;
  readonly cap: number;
  /** Of several things told at once. */
  readonly count: number;
}

/** The sentence of each template. */
export type NoticeSentences = Readonly<Record<string, (facts: NoticeFacts) => string>>;
