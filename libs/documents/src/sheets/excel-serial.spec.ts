import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fromEpochDay, localDate } from '#libs/calendar/src/local-date.js';
import { instant } from '#libs/calendar/src/vietnam-time.js';
import { readSerial, serialOfDate, serialOfInstant } from './excel-serial.js';

const days = fc.integer({ min: -25_567, max: 2_932_896 }).map(fromEpochDay);

describe('Excel’s serial number', () => {
  it.each([
    ['1899-12-31', undefined],
    ['1900-01-01', 1],
    ['1900-02-28', 59],
    ['1900-03-01', 61],
    ['1970-01-01', 25_569],
    ['2026-03-01', 46_082],
    ['9999-12-31', 2_958_465],
  ])('of %s is %s', (date, serial) => {
    expect(serialOfDate(localDate(date))).toBe(serial);
  });

  it('comes back as the day', () => {
    fc.assert(
      fc.property(days, (date) => {
        expect(readSerial(serialOfDate(date) ?? Number.NaN, 1900)?.date).toBe(date);
      }),
    );
  });

  it('comes back as the minute in Vietnam', () => {
    const moments = fc.date({
      min: new Date('1900-01-01'),
      max: new Date('9999-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moments, (moment) => {
        const serial = serialOfInstant(instant(moment)) ?? Number.NaN;
        expect(readSerial(serial, 1900)?.at).toBe(
          instant(new Date(Math.floor(moment.getTime() / 60_000) * 60_000)),
        );
      }),
    );
  });

  it('counts from 1904 where the workbook says so', () => {
    expect(readSerial(0, 1904)?.date).toBe('1904-01-01');
    expect(readSerial(44_620, 1904)?.date).toBe('2026-03-01');
  });

  it.each([0, 0.5, -1, 60, 60.5, 2_958_466, Number.NaN, Number.POSITIVE_INFINITY, 1e300])(
    '%d is no day',
    (serial) => {
      expect(readSerial(serial, 1900)).toBeUndefined();
    },
  );
});
