/** A value of a PDF (ISO 32000-1, 7.3). Positions are those of the first byte and of the one after the last in the file. */
export type PdfObject =
  null | boolean | number | PdfName | PdfString | PdfReference | PdfArray | PdfDictionary | PdfStream;

export interface PdfName {
  readonly kind: 'name';
  readonly name: string;
}

export interface PdfString {
  readonly kind: 'string';
  readonly bytes: Buffer;
  readonly start: number;
  readonly end: number;
}

export interface PdfReference {
  readonly kind: 'reference';
  readonly number: number;
  readonly generation: number;
}

export interface PdfArray {
  readonly kind: 'array';
  readonly items: readonly PdfObject[];
}

export interface PdfDictionary {
  readonly kind: 'dictionary';
  readonly entries: ReadonlyMap<string, PdfObject>;
  readonly start: number;
  readonly end: number;
}

/** `start` is where the stream's bytes begin; how many there are its dictionary says. */
export interface PdfStream {
  readonly kind: 'stream';
  readonly dictionary: PdfDictionary;
  readonly start: number;
}

type Kind = 'name' | 'string' | 'reference' | 'array' | 'dictionary' | 'stream';

/** The value when it is of that kind. */
export const as = <K extends Kind>(
  kind: K,
  value: PdfObject | undefined,
): Extract<PdfObject, { kind: K }> | undefined =>
  typeof value === 'object' && value !== null && value.kind === kind
    ? (value as Extract<PdfObject, { kind: K }>)
    : undefined;
