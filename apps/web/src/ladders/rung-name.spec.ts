import { describe, expect, it } from '@jest/globals';
import type { LadderRung } from '#libs/contracts/src/http/ladders.js';
import { changed, rungName } from './rung-name.js';

const rung: LadderRung = {
  name: 'BEFORE-3',
  action: 'REMIND',
  workingDays: -3,
  hour: '07:00',
  level: 0,
  unlessAcknowledged: false,
  repeat: null,
  statutory: false,
};

describe('the name of a step', () => {
  it.each([
    ['REMIND', -5, 0, 'BEFORE-5'],
    ['REMIND', 0, 0, 'ON-DAY'],
    ['REMIND', 2, 0, 'AFTER-2'],
    ['ESCALATE', 3, 2, 'SUPERIOR-2-AFTER-3'],
    ['URGE', 5, 0, 'URGE-AFTER-5'],
  ] as const)('says what it means: %s %i %i', (action, workingDays, level, name) => {
    expect(rungName({ action, workingDays, level }, [])).toBe(name);
    expect(rungName({ action, workingDays, level }, [name])).toBe(`${name}-2`);
  });

  it('stays while the step means the same, and changes with its meaning', () => {
    expect(changed(rung, { hour: '08:30', unlessAcknowledged: true }, []).name).toBe('BEFORE-3');
    expect(changed(rung, { workingDays: -2 }, []).name).toBe('BEFORE-2');
    expect(
      changed({ ...rung, name: 'SUPERIOR', action: 'ESCALATE', workingDays: 3, level: 1 }, { level: 2 }, [])
        .name,
    ).toBe('SUPERIOR-2-AFTER-3');
  });

  it('goes with what can be: nobody is urged or escalated before he is late', () => {
    expect(changed(rung, { action: 'URGE' }, [])).toMatchObject({
      name: 'URGE-AFTER-1',
      workingDays: 1,
      statutory: true,
    });
    expect(changed(rung, { action: 'ESCALATE' }, [])).toMatchObject({ workingDays: 1, level: 1 });
  });
});
