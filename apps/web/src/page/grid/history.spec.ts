import { describe, expect, it } from '@jest/globals';
import { noHistory, redone, remembered, undone, type History } from './history.js';

const after = (...steps: string[]) => steps.reduce<History<string>>(remembered, noHistory);

describe('Undoing', () => {
  it('goes back step by step and forward again', () => {
    const first = undone(after('một', 'hai'), 'ba');
    expect(first?.then).toBe('hai');
    const second = first && undone(first.history, 'hai');
    expect(second?.then).toBe('một');
    expect(second && undone(second.history, 'một')).toBeUndefined();
    expect(second && redone(second.history, 'một')?.then).toBe('hai');
  });

  it('forgets what was undone once something else is written', () => {
    const back = undone(after('một'), 'hai');
    expect(back && redone(remembered(back.history, 'một'), 'khác')).toBeUndefined();
  });

  it('keeps the last two hundred steps', () => {
    expect(after(...Array.from({ length: 300 }, (_, step) => `${step}`)).past).toHaveLength(200);
  });
});
