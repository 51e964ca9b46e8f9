/** A file on its way to being evidence. */
export type Upload = {
  readonly key: string;
  readonly file: File;
  /** Of which piece it is the next version; a new one where none is named. */
  readonly evidenceId: string | null;
  /** The last day on which it holds, where it has one. */
  readonly validUntil: string | null;
} & (
  | { readonly state: 'WAITING' }
  | { readonly state: 'SENDING'; readonly percent: number }
  | { readonly state: 'ATTACHING' }
  | { readonly state: 'CANCELLED' }
  | { readonly state: 'FAILED'; readonly error: unknown }
);

export type UploadStep =
  | {
      readonly step: 'ADD';
      readonly uploads: readonly Pick<Upload, 'key' | 'file' | 'evidenceId' | 'validUntil'>[];
    }
  | { readonly step: 'PROGRESS'; readonly key: string; readonly percent: number }
  | { readonly step: 'ATTACH' | 'CANCEL' | 'AGAIN' | 'DROP'; readonly key: string }
  | { readonly step: 'FAIL'; readonly key: string; readonly error: unknown };

/** The files on their way, one after the other in the order in which they were chosen; what arrived is dropped. */
export function uploadQueue(uploads: readonly Upload[], step: UploadStep): readonly Upload[] {
  if (step.step === 'ADD')
    return [...uploads, ...step.uploads.map((one) => ({ ...one, state: 'WAITING' as const }))];
  if (step.step === 'DROP') return uploads.filter(({ key }) => key !== step.key);
  return uploads.map((one) => (one.key === step.key ? stepped(one, step) : one));
}

function stepped(
  { key, file, evidenceId, validUntil }: Upload,
  step: Exclude<UploadStep, { step: 'ADD' }>,
): Upload {
  const base = { key, file, evidenceId, validUntil };
  switch (step.step) {
    case 'PROGRESS':
      return { ...base, state: 'SENDING', percent: step.percent };
    case 'ATTACH':
      return { ...base, state: 'ATTACHING' };
    case 'FAIL':
      return { ...base, state: 'FAILED', error: step.error };
    case 'CANCEL':
    case 'DROP':
      return { ...base, state: 'CANCELLED' };
    case 'AGAIN':
      return { ...base, state: 'WAITING' };
  }
}

/** What goes next; nothing while one is on its way. Several at once would share the one line of a telephone. */
export const nextUpload = (uploads: readonly Upload[]): Upload | undefined =>
  uploads.some(({ state }) => state === 'SENDING' || state === 'ATTACHING')
    ? undefined
    : uploads.find(({ state }) => state === 'WAITING');
