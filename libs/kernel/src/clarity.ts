/** The "6 rõ" (TB 627/TB-VPCP): person, task, authority, responsibility, product, time. */
export type Clarity = 'PERSON' | 'TASK' | 'AUTHORITY' | 'RESPONSIBILITY' | 'PRODUCT' | 'TIME';

/** Those of the six that are missing, in their order. */
export function missingClarities(clear: Readonly<Record<Clarity, boolean>>): Clarity[] {
  // The keys of the record, which are these six.
  return (Object.keys(clear) as Clarity[]).filter((clarity) => !clear[clarity]);
}
