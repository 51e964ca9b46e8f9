import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { localDate } from '#libs/calendar/src/local-date.js';
import type { DatedDuty } from '#libs/duties/src/read-models/open-duties.js';
import { feedText, type FeedFrame } from './feed-text.js';

const frame: FeedFrame = { language: 'vi', unit: null, origin: 'https://camket.example.vn' };
const duty: DatedDuty = {
  id: '2f0f3c1e-52a1-4c8a-9d0b-0a4f6f1c2d3e',
  title: 'Giải ngân vốn đầu tư công năm 2024; đạt 95%, \\ hoặc hơn',
  kind: 'ITEM',
  unit: 'Xã Tân Xuân',
  dueOn: localDate('2024-03-15'),
  dueAt: new Date('2024-03-15T17:00:00Z'),
  byHour: false,
  openedAt: new Date('2024-03-01T02:00:00Z'),
};
const read = (text: string): ICAL.Component => new ICAL.Component(ICAL.parse(text) as unknown[]);
const events = (text: string): ICAL.Event[] =>
  read(text)
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));

describe('a feed', () => {
  it('shows a duty as a whole day, with the words it has, a link and no alarm', () => {
    const text = feedText([duty], frame);
    const [event] = events(text);
    expect(event?.summary).toBe(`Hạn: ${duty.title}`);
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.startDate.toString()).toBe('2024-03-15');
    expect(event?.uid).toBe(`${duty.id}@camket`);
    expect(text).not.toMatch(/VALARM|ATTENDEE|ORGANIZER|VTIMEZONE/);
    expect(read(text).getFirstPropertyValue('x-wr-calname')).toBe('Cam kết: việc của tôi');
    expect(event?.component.getFirstPropertyValue('url')).toBe(`https://camket.example.vn/duties/${duty.id}`);
  });

  it('shows an hour at that very instant', () => {
    const [event] = events(
      feedText([{ ...duty, byHour: true, dueAt: new Date('2024-03-15T02:30:00Z') }], frame),
    );
    expect(event?.startDate.isDate).toBe(false);
    expect(event?.startDate.toJSDate()).toEqual(new Date('2024-03-15T02:30:00Z'));
  });

  it('of a unit that has nothing due is a calendar all the same', () => {
    const text = feedText([], { ...frame, language: 'en', unit: 'Xã Tân Xuân' });
    expect(read(text).getFirstPropertyValue('x-wr-calname')).toBe('Camket: Xã Tân Xuân');
    expect(events(text)).toEqual([]);
  });

  it('survives whatever a title holds, in lines of 75 bytes at most that end as they should', () =>
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 150 })), (titles) => {
        // A title is one line: the contract lets no control character in.
        const clean = titles.map((title) => title.replaceAll(/\p{Cc}/gu, ' ').trim() || 'x');
        const text = feedText(
          clean.map((title) => ({ ...duty, title })),
          frame,
        );
        expect(events(text).map(({ summary }) => summary)).toEqual(clean.map((title) => `Hạn: ${title}`));
        const lines = text.split('\r\n');
        expect(lines.at(-1)).toBe('');
        for (const line of lines) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(76);
          expect(line).not.toMatch(/[\r\n]/);
        }
      }),
    ));
});
