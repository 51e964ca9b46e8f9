import { describe, expect, it } from '@jest/globals';
import type { Session } from '#libs/contracts/src/http/session.js';
import { unitsInCharge } from '../session/units-in-charge.js';
import { mayPublish, publishers } from './may-publish.js';

const units = [
  { id: 'province', parentId: null },
  { id: 'district', parentId: 'province' },
  { id: 'commune', parentId: 'district' },
  { id: 'other', parentId: 'province' },
];
type Held = Session['functions'][number];
const who = (name: Held['function'], unit: string) => ({
  functions: [{ function: name, unit: { id: unit, name: unit } }],
});
const chair = who('ASSIGNER', 'district');
const head = who('HEAD_OF_UNIT', 'commune');
const offered = (session: typeof chair, unitId: string) =>
  mayPublish(session, { scope: 'UNIT', unitId }, { everywhere: false, units });

describe('a ladder', () => {
  it('is offered for the units one is in charge of and all below them', () => {
    expect(unitsInCharge(chair, publishers, units).map(({ id }) => id)).toEqual(['district', 'commune']);
    expect([offered(chair, 'commune'), offered(chair, 'district')]).toEqual([true, true]);
    expect([offered(chair, 'province'), offered(chair, 'other')]).toEqual([false, false]);
    expect([offered(head, 'commune'), offered(head, 'district')]).toEqual([true, false]);
  });

  it('is offered to nobody who only reads', () => {
    for (const reader of [who('STAFF', 'commune'), who('AUDITOR', 'province')]) {
      expect(offered(reader, 'commune')).toBe(false);
      expect(mayPublish(reader, { scope: 'DUTY', dutyId: 'x' }, { everywhere: false, units })).toBe(false);
    }
  });

  it('is offered for everywhere as the answer says', () => {
    for (const everywhere of [true, false])
      expect(mayPublish(chair, { scope: 'TENANT' }, { everywhere, units })).toBe(everywhere);
  });
});
