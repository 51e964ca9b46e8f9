import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fromEpochDay } from '#libs/calendar/src/local-date.js';
import { instant } from '#libs/calendar/src/vietnam-time.js';
import { readDate, readInstant, sayDate, sayInstant } from './vietnamese-date.js';

describe('A date as it is written in Vietnam', () => {
  it.each([
    ['15/04/2026', '2026-04-15'],
    ['1/5/2026', '2026-05-01'],
    ['01-05-2026', '2026-05-01'],
    ['1.5.2026', '2026-05-01'],
    ['2026-05-01', '2026-05-01'],
  ])('%s is %s', (text, value) => {
    expect(readDate(text)).toEqual({ ok: true, value });
  });

  it.each(['31/02/2026', '29/2/2025', '00/01/2026', '12/31/2026', '2026-02-30'])('%s is no day', (text) => {
    expect(readDate(text)).toEqual({ ok: false, because: 'NO_SUCH_DAY' });
  });

  it.each(['', '1/5/26', '1/5', '1/5-2026', 'ngày 1/5/2026', '20260501', '1/5/02026', '2026/05/01'])(
    '%j is written otherwise',
    (text) => {
      expect(readDate(text)).toEqual({ ok: false, because: 'WRITTEN_OTHERWISE' });
    },
  );

  it('comes back from what is said, and so does a minute', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -719_000, max: 2_932_000 }),
        fc.integer({ min: 0, max: 1439 }),
        (day, minute) => {
          const date = fromEpochDay(day);
          const at = instant(new Date(day * 86_400_000 + minute * 60_000));
          expect(readDate(sayDate(date))).toEqual({ ok: true, value: date });
          expect(readInstant(sayInstant(at))).toEqual({ ok: true, value: at });
        },
      ),
    );
  });

  it('has midnight where there is no hour, and only hours that exist', () => {
    expect(readInstant('1/5/2026')).toEqual({ ok: true, value: '2026-04-30T17:00:00.000Z' });
    expect(readInstant('1/5/2026 7:30')).toEqual({ ok: true, value: '2026-05-01T00:30:00.000Z' });
    expect(readInstant('1/5/2026 24:00')).toEqual({ ok: false, because: 'WRITTEN_OTHERWISE' });
    expect(readInstant('31/4/2026 07:30')).toEqual({ ok: false, because: 'NO_SUCH_DAY' });
  });
});
