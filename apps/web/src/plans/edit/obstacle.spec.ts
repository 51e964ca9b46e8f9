import { expect, it } from '@jest/globals';
import { someLine } from '../../../../../test/support/some-plan.js';
import { editedOf, newLine } from './edited-line.js';
import { isClear, obstaclesOf } from './obstacle.js';

it('What keeps a plan from being submitted is counted once each', () => {
  const findings = [
    { id: 'finding', number: 1, status: 'OPEN', remedyBy: null, exceptedUntil: null },
  ] as const;
  const looking = { findings, approved: [], settled: new Set<string>(), today: '2024-03-01' };
  const whole = editedOf(someLine('a'));
  const count = (content: Parameters<typeof obstaclesOf>[0]) => obstaclesOf(content, findings, looking);

  expect(isClear(count({ rows: [whole], unread: {} }))).toBe(true);
  expect(count({ rows: [], unread: {} })).toEqual({ unread: 0, faults: 0, unanswered: [1] });
  expect(count({ rows: [whole, newLine()], unread: {} }).faults).toBe(9);
  expect(count({ rows: [{ ...whole, time: null }], unread: { a: { time: 'quý II' } } })).toEqual({
    unread: 1,
    faults: 0,
    unanswered: [],
  });
});
