/**
 * Whether a file begins with exactly the bytes of a document we rendered: whoever signs a PDF adds to its end (ISO 32000-1, 7.5.6),
 * so that what was signed is that document. It says nothing of what was added; the signatures' `coversWholeFile` does.
 */
export const containsOriginal = (uploaded: Uint8Array, original: Uint8Array): boolean =>
  original.length > 0 &&
  uploaded.length >= original.length &&
  Buffer.compare(uploaded.subarray(0, original.length), original) === 0;
