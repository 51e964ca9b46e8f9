/** What a signed PDF is held against, in this order: the first that fails ends it. */
export const checks = ['PAPER', 'WHOLE', 'CHAIN', 'TIME'] as const;
export type Check = (typeof checks)[number];

const byVerdict: Readonly<Record<string, Check>> = {
  NONE: 'WHOLE',
  BROKEN: 'WHOLE',
  TAMPERED: 'WHOLE',
  ADDED_TO: 'WHOLE',
  UNTRUSTED: 'CHAIN',
  EXPIRED_AT_SIGNING: 'TIME',
};

/** At which check a signed PDF was refused; undefined where it was not the PDF that was refused. */
export function failedCheck(code: string | undefined, verdict: unknown): Check | undefined {
  if (code === 'NOT_OUR_PAPER') return 'PAPER';
  return code === 'EXTERNAL_SIGNATURE_REFUSED' ? byVerdict[String(verdict)] : undefined;
}
