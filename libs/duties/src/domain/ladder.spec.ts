import { describe, expect, it } from '@jest/globals';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { defaultLadders, otherLadder } from './default-ladders.js';
import { demandLadder, type Ladder, type Rung } from './ladder.js';

const remind: Rung = {
  name: 'BEFORE-3',
  action: 'REMIND',
  workingDays: -3,
  hour: '07:00',
  level: 0,
  unlessAcknowledged: false,
  repeat: null,
  statutory: false,
};
const late: Rung = { ...remind, name: 'SUPERIOR', action: 'ESCALATE', workingDays: 3, level: 1 };
const of = (...rungs: Rung[]): Ladder => ({ rungs, mostExtensions: 1 });
const numbered = (count: number): Rung[] =>
  Array.from({ length: count }, (_, index) => ({ ...remind, name: `R${index}`, workingDays: -index - 1 }));

const refusalOf = (ladder: Ladder): unknown => {
  try {
    demandLadder(ladder);
  } catch (error) {
    return error instanceof RuleBroken ? error.details : error;
  }
  return undefined;
};

describe('a ladder', () => {
  it.each<[string, Ladder]>([
    ['without any rung', of()],
    ['with twenty rungs', of(...numbered(20))],
    ['on the day itself, at midnight', of({ ...remind, workingDays: 0, hour: '00:00' })],
    ['as far off as can be', of({ ...remind, workingDays: -120 }, { ...late, workingDays: 120 })],
    ['up to the fifth superior', of({ ...late, level: 5 })],
    ['repeated ten times', of({ ...remind, repeat: { every: 1, times: 10 } })],
    ['that allows no more time', { rungs: [], mostExtensions: 0 }],
    ['that allows more time ten times', { rungs: [], mostExtensions: 10 }],
    ['for what nobody thought of', otherLadder],
    ...Object.entries(defaultLadders).map(([kind, ladder]): [string, Ladder] => [
      `of Camket for ${kind}`,
      ladder,
    ]),
  ])('can be followed %s', (_, ladder) => {
    expect(refusalOf(ladder)).toBeUndefined();
  });

  it.each<[string, Ladder, string, string | null]>([
    ['with more than twenty rungs', of(...numbered(21)), 'TOO_MANY_RUNGS', null],
    ['that allows less than no more time', { rungs: [], mostExtensions: -1 }, 'EXTENSIONS', null],
    ['that allows more time eleven times', { rungs: [], mostExtensions: 11 }, 'EXTENSIONS', null],
    ['that allows more time one and a half times', { rungs: [], mostExtensions: 1.5 }, 'EXTENSIONS', null],
    ['with two rungs of one name', of(remind, remind), 'NAME', 'BEFORE-3'],
    ['with a name in small letters', of({ ...remind, name: 'before' }), 'NAME', 'before'],
    ['with a name like that of a repetition', of({ ...remind, name: 'URGE.2' }), 'NAME', 'URGE.2'],
    ['with half a working day', of({ ...remind, workingDays: 0.5 }), 'WORKING_DAYS', 'BEFORE-3'],
    ['too far off', of({ ...remind, workingDays: -121 }), 'WORKING_DAYS', 'BEFORE-3'],
    ['at no hour of a day', of({ ...remind, hour: '24:00' }), 'HOUR', 'BEFORE-3'],
    ['with a reminder to a superior', of({ ...remind, level: 1 }), 'LEVEL', 'BEFORE-3'],
    ['that escalates to nobody', of({ ...late, level: 0 }), 'LEVEL', 'SUPERIOR'],
    ['that escalates one and a half up', of({ ...late, level: 1.5 }), 'LEVEL', 'SUPERIOR'],
    ['that escalates on the day itself', of({ ...late, workingDays: 0 }), 'BEFORE_IT_IS_LATE', 'SUPERIOR'],
    [
      'that urges before it is late',
      of({ ...late, action: 'URGE', level: 0, workingDays: -1 }),
      'BEFORE_IT_IS_LATE',
      'SUPERIOR',
    ],
    [
      'repeated when another does the same',
      of({ ...remind, repeat: { every: 3, times: 2 } }, { ...remind, name: 'ON-DAY', workingDays: 0 }),
      'DOUBLED',
      'ON-DAY',
    ],
    ['repeated on the same day', of({ ...remind, repeat: { every: 0, times: 1 } }), 'REPEAT', 'BEFORE-3'],
    ['repeated every half day', of({ ...remind, repeat: { every: 0.5, times: 1 } }), 'REPEAT', 'BEFORE-3'],
    [
      'repeated one and a half times',
      of({ ...remind, repeat: { every: 1, times: 1.5 } }),
      'REPEAT',
      'BEFORE-3',
    ],
    ['repeated for years', of({ ...remind, repeat: { every: 121, times: 1 } }), 'REPEAT', 'BEFORE-3'],
    ['repeated eleven times', of({ ...remind, repeat: { every: 1, times: 11 } }), 'REPEAT', 'BEFORE-3'],
  ])('is refused %s', (_, ladder, problem, rung) => {
    // What is wrong is the last of them.
    const number = ladder.rungs.length;
    expect(refusalOf(ladder)).toEqual({ problem, rung, ...(rung !== null && { number }) });
  });
});
