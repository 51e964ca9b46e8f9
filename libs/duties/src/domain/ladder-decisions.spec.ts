import { describe, expect, it } from '@jest/globals';
import { instant } from '#libs/calendar/src/vietnam-time.js';
import { id } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { defaultLadders } from './default-ladders.js';
import { publishLadder, withdrawLadder, type Publishing } from './ladder-decisions.js';
import type { LadderEvent } from './ladder-events.js';
import { evolveLadder, inForce, neverPublished } from './ladder-history.js';
import type { Ladder, LadderScope, Rung } from './ladder.js';

const by = id<'person'>('00000000-0000-4000-8000-000000000001');
const where: LadderScope = { scope: 'UNIT', unitId: id('00000000-0000-4000-8000-0000000000aa') };
const holds = { kind: 'SIGN', where };
const remind: Rung = {
  name: 'BEFORE-5',
  action: 'REMIND',
  workingDays: -5,
  hour: '08:00',
  level: 0,
  unlessAcknowledged: false,
  repeat: null,
  statutory: false,
};
const superior: Rung = {
  ...remind,
  name: 'SUPERIOR',
  action: 'ESCALATE',
  workingDays: 3,
  level: 1,
  statutory: true,
};
const urge: Rung = {
  ...superior,
  name: 'URGE',
  action: 'URGE',
  workingDays: 5,
  level: 0,
  repeat: { every: 5, times: 1 },
};
const reminders: Ladder = { rungs: [remind], mostExtensions: 1 };
const strict: Ladder = { rungs: [remind, superior, urge], mostExtensions: 1 };

const acting = (part: Partial<Publishing> = {}): Publishing => ({
  by,
  at: instant('2024-03-01T02:00:00Z'),
  concerned: false,
  above: defaultLadders['SIGN'] ?? reminders,
  ...part,
});
const given = (...events: readonly LadderEvent[]) => events.reduce(evolveLadder, neverPublished);
const published = (ladder: Ladder) => given(...publishLadder(neverPublished, holds, ladder, acting()));
const refusal = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    if (error instanceof RuleBroken)
      return [error.code, error.details['rung'] ?? error.details['problem'] ?? null];
    throw error;
  }
};

describe('a ladder of a place', () => {
  it('is published under number 1, then 2, and every version stays with its time', () => {
    const first = published(reminders);
    const events = publishLadder(first, holds, strict, acting({ at: instant('2024-04-01T02:00:00Z') }));
    expect(events).toMatchObject([{ type: 'LadderPublished', data: { number: 2, kind: 'SIGN', where } }]);
    expect(events.reduce(evolveLadder, first).versions).toMatchObject([
      { number: 1, publishedAt: '2024-03-01T02:00:00.000Z', until: '2024-04-01T02:00:00.000Z' },
      { number: 2, until: null },
    ]);
  });

  it('is no new version where nothing changed', () => {
    const again = { mostExtensions: 1, rungs: [{ ...remind }] };
    expect(publishLadder(published(reminders), holds, again, acting())).toEqual([]);
  });

  it('comes back under another number after it was withdrawn, even unchanged', () => {
    const before = published(reminders);
    const gone = withdrawLadder(before, acting()).reduce(evolveLadder, before);
    expect(inForce(gone)).toBeUndefined();
    expect(publishLadder(gone, holds, reminders, acting())).toMatchObject([{ data: { number: 2 } }]);
    expect(refusal(() => withdrawLadder(gone, acting()))).toEqual(['LADDER_NOT_IN_FORCE', null]);
    expect(refusal(() => withdrawLadder(neverPublished, acting()))).toEqual(['LADDER_NOT_IN_FORCE', null]);
  });

  it.each<[string, Partial<Rung>]>([
    ['NAME', { name: 'trước 5' }],
    ['WORKING_DAYS', { workingDays: -121 }],
    ['WORKING_DAYS', { workingDays: 1.5 }],
    ['HOUR', { hour: '24:00' }],
    ['LEVEL', { action: 'ESCALATE', workingDays: 3, level: 0 }],
    ['LEVEL', { level: 1 }],
    ['BEFORE_IT_IS_LATE', { action: 'ESCALATE', workingDays: 0, level: 1 }],
    ['BEFORE_IT_IS_LATE', { action: 'URGE' }],
    ['REPEAT', { repeat: { every: 0, times: 1 } }],
    ['REPEAT', { repeat: { every: 1, times: 11 } }],
    ['DOUBLED', { name: 'BEFORE-5-AGAIN' }],
  ])('is refused for its %s, and the rung is named', (problem, wrong) => {
    const rung = { ...remind, ...wrong };
    const rungs = problem === 'DOUBLED' ? [remind, rung] : [rung];
    try {
      publishLadder(neverPublished, holds, { rungs, mostExtensions: 0 }, acting());
      throw new Error('it was taken');
    } catch (error) {
      expect(error).toMatchObject({
        code: 'LADDER_REFUSED',
        details: { problem, rung: rung.name, number: rungs.length },
      });
    }
  });

  describe('of whoever is followed up by it himself', () => {
    const concerned = acting({ concerned: true, above: strict });
    const own = (change: (rung: Rung) => Rung, mostExtensions = 1) =>
      refusal(() =>
        publishLadder(neverPublished, holds, { rungs: strict.rungs.map(change), mostExtensions }, concerned),
      );
    const only = (name: string, part: Partial<Rung>) => (rung: Rung) =>
      rung.name === name ? { ...rung, ...part } : rung;

    it('may warn more and sooner, and bring it up sooner and higher', () => {
      const sooner = only('SUPERIOR', { name: 'SOON', workingDays: 1, level: 2 });
      expect(own(sooner)).toMatchObject([{ data: { number: 1 } }]);
      expect(own(only('URGE', { repeat: { every: 3, times: 4 } }))).toMatchObject([{ data: { number: 1 } }]);
      expect(own((rung) => rung, 0)).toMatchObject([{ data: { mostExtensions: 0 } }]);
    });

    it.each<[string, (rung: Rung) => Rung]>([
      ['later', only('SUPERIOR', { workingDays: 4 })],
      ['as a mere reminder', only('SUPERIOR', { action: 'REMIND', level: 0 })],
      ['only while nobody acknowledges', only('SUPERIOR', { unlessAcknowledged: true })],
      ['into the digest', only('SUPERIOR', { statutory: false })],
    ])('may not tell the superior %s', (_, change) => {
      expect(own(change)).toEqual(['LADDER_LAXER', 'SUPERIOR']);
    });

    it('may not be urged less often, nor have the date extended more often', () => {
      expect(own(only('URGE', { repeat: null }))).toEqual(['LADDER_LAXER', 'URGE']);
      expect(own((rung) => rung, 2)).toEqual(['LADDER_MORE_EXTENSIONS', null]);
    });

    it('may not undo what was made stricter here, neither by another version nor by withdrawing it', () => {
      const laxAbove = { ...concerned, above: reminders };
      const before = published(strict);
      expect(refusal(() => publishLadder(before, holds, reminders, laxAbove))).toEqual([
        'LADDER_LAXER',
        'SUPERIOR',
      ]);
      expect(refusal(() => withdrawLadder(before, laxAbove))).toEqual(['LADDER_LAXER', 'SUPERIOR']);
      expect(withdrawLadder(before, acting({ above: reminders }))).toMatchObject([
        { type: 'LadderWithdrawn' },
      ]);
    });
  });
});
