import type * as vietnamese from '../vi/coverage.js';

const tasks = (count: number) => (count === 1 ? '1 task' : `${count} tasks`);

export const coverage: typeof vietnamese.coverage = {
  sentence({ missing, total, late }) {
    if (total === 0) return 'No unit has to sign.';
    if (missing === 0) return `All ${total} units have signed.`;
    const have = missing === 1 ? 'has' : 'have';
    return `[${missing} of ${total}](missing) ${have} not signed${late > 0 ? `; [${late}](late) ${late === 1 ? 'is' : 'are'} late` : ''}.`;
  },
  of: (unit, year) => `${unit}, ${year}`,
  below: 'Units below',
  without: 'No commitment yet',
  byUnit: 'Unit by unit',
  group: ({ signed, total, late }) => `${signed} of ${total} signed${late > 0 ? `; ${late} late` : ''}`,
  missing: 'Not signed',
  nobody: 'Everybody has signed.',
  noneSo: 'No unit is like that.',
  show: 'Show',
  only: { all: 'All', late: 'Late', waiting: 'In time', returned: 'Returned', without: 'Not issued' },
  head: 'Head',
  vacant: 'No head',
  since: 'Time left',
  inTime: 'in time',
};

export const board: typeof vietnamese.board = {
  sentence: ({ inForce, total, overdue }) =>
    total === 0
      ? 'No unit has to sign a commitment.'
      : `[${inForce} of ${total}](inForce) units have a commitment in force${overdue > 0 ? `; ${tasks(overdue)} late` : ''}.`,
  none: 'There are no units below.',
  notExpected: 'Not asked to sign',
  group: (parent, level) => `${parent} · ${level}`,
  signedOf: (signed, total) => `${signed} of ${total} signed`,
  overdue: (count) => `${tasks(count)} late`,
  open: (count) => `${tasks(count)} under way`,
};
