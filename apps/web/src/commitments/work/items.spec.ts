import { describe, expect, it } from '@jest/globals';
import { answerOf, itemAbout, itemsOf, shownEvidence, type Commitment, type ItemAtWork } from './items.js';

const person = (id: string) => ({ id, name: id, post: null });
const claim = (number: number, answer: ItemAtWork['claims'][number]['answer']) => ({
  number,
  at: '2024-03-01T02:00:00Z',
  by: person('head'),
  answer,
  answeredAt: null,
  note: null,
  reason: null,
  shown: [],
});
const piece = (evidenceId: string, version: number, how: { superseded?: boolean; withdrawn?: boolean }) => ({
  evidenceId,
  version,
  fileId: `${evidenceId}${version}`,
  name: 'a.pdf',
  mediaType: 'application/pdf',
  size: 1,
  sha256: '',
  attachedAt: '2024-03-01T02:00:00Z',
  attachedBy: person('head'),
  withdrawn: false,
  withdrawnReason: null,
  superseded: false,
  ...how,
});
const work = (given: Partial<ItemAtWork>): ItemAtWork => ({
  itemId: 'one',
  performer: person('head'),
  accountable: person('head'),
  status: 'IN_PROGRESS',
  percent: 0,
  health: null,
  rolledUp: null,
  reports: [],
  evidence: [],
  claims: [],
  subtasks: [],
  causes: [],
  unmet: [],
  actions: [],
  ...given,
});

describe('The items of a commitment', () => {
  it('say to whom they are owed, and are found by what they hold', () => {
    const cause = {
      causeId: 'cause',
      unmetItemId: null,
      state: 'STATED' as const,
      reason: null,
      decision: null,
    };
    const terms = {
      items: [
        { id: 'one', side: 'SIGNATORY' },
        { id: 'two', side: 'ASSIGNER' },
      ],
    };
    const parties = { signatory: person('head'), assigner: person('chair') };
    const items = [work({ causes: [cause] }), work({ itemId: 'two' })];
    // Only what is read of a commitment here.
    const found = itemsOf({ terms, items, duties: [], handovers: [], ...parties } as unknown as Commitment);
    expect(found.map(({ number, creditor }) => [number, creditor.id])).toEqual([
      [1, 'chair'],
      [2, 'head'],
    ]);
    expect(itemAbout(found, 'cause')?.number).toBe(1);
    expect(itemAbout(found, 'two')?.number).toBe(2);
    expect(itemAbout(found, 'three')).toBeUndefined();
  });

  it('say which late days stay with whoever was bound before, as it was stated or settled', () => {
    const handover = (from: string, side: string, days: number, settled: number | null) => ({
      from: person(from),
      on: '2024-03-20',
      side,
      statement: [{ itemId: 'one', lateDays: days }],
      settled: settled === null ? null : { lateDays: [{ itemId: 'one', days: settled }] },
    });
    const lateBefore = (...handovers: ReturnType<typeof handover>[]) => {
      const terms = { items: [{ id: 'one', side: 'SIGNATORY' }] };
      const parties = { signatory: person('head'), assigner: person('chair') };
      // Only what is read of a commitment here.
      const given = { terms, items: [work({})], duties: [], handovers, ...parties } as unknown as Commitment;
      return itemsOf(given)[0]?.lateBefore;
    };
    expect(lateBefore()).toEqual([]);
    expect(lateBefore(handover('first', 'SIGNATORY', 0, null))).toEqual([]);
    expect(lateBefore(handover('chair', 'ASSIGNER', 4, null))).toEqual([]);
    expect(lateBefore(handover('first', 'SIGNATORY', 4, null))).toMatchObject([{ days: 4 }]);
    expect(lateBefore(handover('first', 'SIGNATORY', 4, 0))).toEqual([]);
    expect(
      lateBefore(handover('first', 'SIGNATORY', 4, null), handover('second', 'SIGNATORY', 7, 9)),
    ).toMatchObject([
      { days: 4, from: { id: 'first' } },
      { days: 9, from: { id: 'second' } },
    ]);
  });

  it('show the latest version of what was not taken back', () => {
    const evidence = [
      piece('a', 1, { superseded: true }),
      piece('a', 2, {}),
      piece('b', 1, { withdrawn: true }),
    ];
    expect(shownEvidence(work({ evidence })).map(({ fileId }) => fileId)).toEqual(['a2']);
  });

  it('tell a confirmation that stands from one that was voided', () => {
    const claims = [claim(1, 'CONFIRMED'), claim(2, 'CONFIRMED')];
    const done = work({ status: 'COMPLETED', claims });
    expect([answerOf(done, 1), answerOf(done, 2)]).toEqual(['VOIDED', 'CONFIRMED']);
    expect(answerOf(work({ status: 'REWORK', claims }), 2)).toBe('VOIDED');
    expect(answerOf(work({ claims: [claim(1, 'SENT_BACK')] }), 1)).toBe('SENT_BACK');
    expect(answerOf(done, 3)).toBeUndefined();
  });
});
