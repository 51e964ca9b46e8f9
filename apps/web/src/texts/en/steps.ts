import type { Texts } from '../vi.js';

const doing = (action: string, level: number, round: number): string => {
  const again = round === 1 ? '' : ` no. ${round}`;
  if (action === 'REMIND') return `Reminder${again}`;
  if (action === 'URGE') return `Urging${again}`;
  return level < 2 ? 'Report to the superior' : `Report to superior no. ${level}`;
};

const when = (workingDays: number): string => {
  if (workingDays === 0) return 'on the due day';
  const days = Math.abs(workingDays);
  return `${days} working day${days === 1 ? '' : 's'} ${workingDays < 0 ? 'before it is due' : 'late'}`;
};

export const steps: Texts['steps'] = {
  named: ({ action, level, meaning }) => {
    const what = doing(action, level, meaning?.round ?? 1);
    if (!meaning) return what;
    // A number is not followed by another one.
    return `${what}${/\d$/.test(what) ? ',' : ''} ${when(meaning.workingDays)}`;
  },
  by: (place, version) => `Ladder: ${place}, ${version}`,
};
