export interface Change {
  readonly type: string;
  readonly recordedAt: string;
}

/** Reads the changes that a 409 names; what has another shape is left out. */
export function changesSince(details: Readonly<Record<string, unknown>> | undefined): readonly Change[] {
  const since = details?.['since'];
  return Array.isArray(since) ? since.filter(isChange) : [];
}

function isChange(value: unknown): value is Change {
  if (typeof value !== 'object' || value === null) return false;
  return 'type' in value && typeof value.type === 'string' && 'recordedAt' in value;
}
