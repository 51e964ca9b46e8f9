/** Shares late in percent up to which a cell has the shade of its place; the last has no end. */
const STEPS = [0, 5, 15, 30] as const;

/** A share in whole percent; one that is not nothing is at least one. */
export const shareLate = ({ due, late }: { readonly due: number; readonly late: number }): number =>
  late === 0 || due === 0 ? 0 : Math.max(1, Math.round((late / due) * 100));

/** The shade of a share, 0 for none late to 4. */
export function shadeOf(share: number): number {
  const step = STEPS.findIndex((most) => share <= most);
  return step === -1 ? STEPS.length : step;
}
