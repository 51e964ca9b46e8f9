import { describe, expect, it } from '@jest/globals';
import { instant } from '#libs/calendar/src/vietnam-time.js';
import { newId } from '../../../test/support/journey.js';
import type { Commitment } from './domain/commitment-state.js';
import { dutiesOf } from './duties.js';

describe('the duty of an item', () => {
  it('is named by a task of any length, without half a character at its end', () => {
    const at = instant('2024-03-01T01:00:00Z');
    const [itemId, personId] = [newId<'item'>(), newId<'person'>()];
    const terms = {
      title: 'Cam kết',
      year: 2024,
      legalBases: [],
      consequence: '',
      items: [
        {
          id: itemId,
          task: `${'a'.repeat(299)}😀 và nhiều việc khác`,
          personId,
          authority: '',
          responsibility: '',
          product: '',
          time: null,
        },
      ],
    };
    const due = { kind: 'BY_ROADMAP', at: null, on: null, explanation: {} } as const;
    const state = {
      status: 'IN_FORCE',
      parties: { unitId: newId<'unit'>(), signatoryId: personId, assignerId: newId<'person'>() },
      terms,
      itemDues: { [itemId]: due },
    } as unknown as Commitment;
    const event = { type: 'CommitmentCountersigned', data: { at, termsHash: 'a'.repeat(64) } } as const;
    expect(dutiesOf(event, state)).toContainEqual(
      expect.objectContaining({ change: 'open', title: 'a'.repeat(299) }),
    );
  });
});
