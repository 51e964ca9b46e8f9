/** A file as it is served. */
export interface ServedFile {
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  readonly name: string;
  readonly mediaType: string;
}
