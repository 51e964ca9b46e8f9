import { describe, expect, it } from '@jest/globals';
import { bodyOf, changesIn, minutesIn, noEdit, type CalendarEdit } from './calendar-edit.js';
import { readKept, written } from './written-edit.js';

const edit: CalendarEdit = {
  ...noEdit,
  document: ' Công văn 7 ',
  days: new Map([
    ['2024-03-15', { kind: 'SWAPPED_OFF', label: 'Nghỉ', source: 'Công văn 7', provisional: false }],
    ['2024-04-30', null],
  ]),
  officeHours: null,
  transferCut: '16:00',
};

describe('a draft of a calendar', () => {
  it('is taken up as it was left, days that become ordinary and hours that follow the common calendar included', () => {
    expect(readKept(written({ edit, version: 3 }))).toEqual({ edit, version: 3 });
    expect(readKept(written({ edit: noEdit, version: 1 }))).toEqual({ edit: noEdit, version: 1 });
  });

  it('is nothing where nothing was kept, or nothing that it could be read from', () => {
    expect(['{', '3', 'null', '{"version":1,"document":"","days":{}}', null].map(readKept)).toEqual(
      Array.from({ length: 5 }, () => null),
    );
  });

  it('asks for what it changes and for nothing else', () => {
    expect(bodyOf(noEdit)).toEqual({ document: '', note: '', days: [] });
    expect(bodyOf(edit)).toMatchObject({ document: 'Công văn 7', officeHours: null, transferCut: '16:00' });
    expect(bodyOf(edit)).not.toHaveProperty('coveredTo');
    expect([changesIn(noEdit), changesIn(edit)]).toEqual([0, 4]);
  });

  it('knows how long the office is open, once every hour is one', () => {
    const morning = { from: '07:00', to: '11:30' };
    expect(minutesIn([morning, { from: '13:30', to: '17:00' }])).toBe(480);
    expect(minutesIn([morning, { from: '13:30', to: '17' }])).toBeNull();
  });
});
