import { describe, expect, it } from '@jest/globals';
import type { LineWork } from '../plan.js';
import { someWork } from '../../../../../test/support/some-plan.js';
import { actsOn } from './line-acts.js';

type State = LineWork['evidence'][number]['state'];
const piece = (state: State, validUntil: string | null = null): LineWork['evidence'][number] => ({
  fileId: state,
  name: 'Báo cáo.pdf',
  mediaType: 'application/pdf',
  size: 1,
  sha256: 'a'.repeat(64),
  evidenceId: state,
  version: 1,
  validUntil,
  attachedAt: '2024-03-01T03:00:00.000Z',
  attachedBy: { id: 'p', name: 'Lê Thị Bộ', post: null },
  state,
  remark: null,
  superseded: false,
});
const told = (more: Partial<LineWork>) =>
  actsOn(someWork('a', more), '2024-03-15').map(({ act, obstacle }) => `${act} ${obstacle ?? 'free'}`);

describe('What can be done with a line', () => {
  it('is to report, and to say that it is done once something is shown that holds', () => {
    const actions: LineWork['actions'] = ['REPORT', 'ATTACH'];
    expect(told({ actions })).toEqual(['CLAIM NO_EVIDENCE', 'REPORT free']);
    expect(told({ actions, evidence: [piece('REJECTED'), piece('EXPIRED')] })).toEqual([
      'CLAIM NO_EVIDENCE',
      'REPORT free',
    ]);
    expect(told({ actions, evidence: [piece('IN_REVIEW', '2024-03-14')] })[0]).toBe('CLAIM NO_EVIDENCE');
    expect(told({ actions, evidence: [piece('IN_REVIEW', '2024-03-15')] })).toEqual([
      'REPORT free',
      'CLAIM free',
    ]);
  });

  it('is to send back or to verify, the latter once every piece was looked at and one accepted', () => {
    const waits = {
      status: 'CLAIMED',
      actions: ['REVIEW_EVIDENCE', 'SEND_BACK'],
    } satisfies Partial<LineWork>;
    expect(told({ ...waits, evidence: [piece('IN_REVIEW')] })).toEqual([
      'SEND_BACK free',
      'VERIFY NOT_REVIEWED',
    ]);
    expect(told({ ...waits, evidence: [piece('REJECTED')] })[1]).toBe('VERIFY NONE_ACCEPTED');
    expect(told({ ...waits, evidence: [piece('REJECTED'), piece('ACCEPTED')] })[1]).toBe('VERIFY free');
  });

  it('is to take a claim back, and nothing for whoever only looks on', () => {
    expect(told({ status: 'CLAIMED', actions: ['WITHDRAW_CLAIM'] })).toEqual(['WITHDRAW_CLAIM free']);
    expect(told({ status: 'CLAIMED' })).toEqual([]);
  });
});
