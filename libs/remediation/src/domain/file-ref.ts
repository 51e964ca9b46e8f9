/** An uploaded file as an event names it: what it is called stands beside the record. */
export interface FileRef {
  readonly fileId: string;
  /** Of its bytes, lower-case hex. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  readonly mediaType: string;
}
