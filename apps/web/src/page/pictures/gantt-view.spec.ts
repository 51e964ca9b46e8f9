import { describe, expect, it } from '@jest/globals';
import { ganttView } from './gantt-view.js';

describe('A road map', () => {
  it('fills its place with a year', () =>
    expect(ganttView(1120, 365)).toEqual({ stacked: false, label: 320, track: 800, scrolls: false }));

  it('scrolls with three years', () =>
    expect(ganttView(1120, 1095)).toMatchObject({ track: 1095, scrolls: true }));

  it('has its labels above the bars on a phone, and never scrolls', () =>
    expect(ganttView(328, 1095)).toEqual({ stacked: true, label: 0, track: 328, scrolls: false }));
});
