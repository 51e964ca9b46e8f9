import { describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar/src/local-date.js';
import { officialCalendar as calendar } from '#libs/calendar/src/official-calendar.js';
import {
  countersignPending,
  documentCommands,
  folded,
  himself,
  now,
  parties,
  signing,
  signPending,
  story,
  tell,
  terms,
} from '../../../../test/support/commitment-story.js';
import { given } from '../../../../test/support/given.js';
import { newId } from '../../../../test/support/journey.js';
import { initial, type Commitment } from './commitment-state.js';
import { draft } from './drafting-decisions.js';
import { evolve } from './evolve.js';
import { handOver } from './handover-decisions.js';
import type { Signer } from './signature.js';
import { countersign, sign } from './signing-decisions.js';

const model = { initial, evolve };
const [deputy, second, third] = [newId<'person'>(), newId<'person'>(), newId<'person'>()];

describe('signing', () => {
  it('is over the terms that were read and no others', () => {
    const wrong = signing(himself(parties.signatoryId), 'another text');
    given(model, ...story.ISSUED)
      .when((state) => sign(state, wrong))
      .thenRefused('TERMS_CHANGED');
    given(model, ...story.SIGNED)
      .when((state) => countersign(state, { ...wrong, signer: himself(parties.assignerId) }))
      .thenRefused('TERMS_CHANGED');
  });

  it('is for those who are to sign, each on his side', () => {
    given(model, ...story.ISSUED)
      .when(signPending(himself(parties.assignerId)))
      .thenRefused('NOT_A_SIGNER');
    given(model, ...story.SIGNED)
      .when(countersignPending(himself(parties.signatoryId)))
      .thenRefused('NOT_A_SIGNER');
    given(model, ...story.ISSUED)
      .when(signPending(himself(newId())))
      .thenRefused('NOT_A_SIGNER');
  });

  it('asks for a countersignature within five working days', () => {
    expect(story.SIGNED.at(-1)).toMatchObject({ data: { countersignBy: { on: '2024-01-22' } } });
  });

  it('in another’s place keeps both names, the capacity and the document', () => {
    const proxy: Signer = {
      signerId: deputy,
      principalId: parties.assignerId,
      capacity: 'KT',
      under: { authorityId: newId(), document: 'Giấy ủy quyền số 12/GUQ-UBND' },
    };
    const [event] = countersignPending(proxy)(folded(story.SIGNED));
    expect(event).toMatchObject({ data: { by: proxy, complete: true } });
    const state = folded([...story.SIGNED, ...(event ? [event] : [])]);
    expect(state).toMatchObject({
      status: 'IN_FORCE',
      current: { signatures: [{ capacity: 'SELF' }, { signerId: deputy, principalId: parties.assignerId }] },
    });
  });

  it('is not for both sides, in whosever place', () => {
    const forTheOther = (signerId: Signer['signerId'], principalId: Signer['principalId']): Signer => ({
      signerId,
      principalId,
      capacity: 'TUQ',
      under: { authorityId: newId(), document: '12/GUQ-UBND' },
    });
    given(model, ...story.SIGNED)
      .when(countersignPending(forTheOther(parties.signatoryId, parties.assignerId)))
      .thenRefused('SIGNS_BOTH_SIDES');
    given(model, ...story.ISSUED)
      .when(signPending(forTheOther(parties.assignerId, parties.signatoryId)))
      .thenRefused('SIGNS_BOTH_SIDES');
    const deputySigned = tell(
      documentCommands.draft,
      documentCommands.issue,
      signPending(forTheOther(deputy, parties.signatoryId)),
    );
    given(model, ...deputySigned)
      .when(countersignPending(forTheOther(deputy, parties.assignerId)))
      .thenRefused('SIGNS_BOTH_SIDES');
  });

  it('is refused to a proxy of somebody who is not to sign', () => {
    const proxy = { ...himself(parties.signatoryId), principalId: newId<'person'>() };
    given(model, ...story.ISSUED)
      .when(signPending(proxy))
      .thenRefused('NOT_A_SIGNER');
  });

  it('is of no use once a party has changed: the text names another', () => {
    const changed = (state: Commitment) =>
      handOver(state, {
        side: 'SIGNATORY',
        to: deputy,
        on: localDate('2024-01-15'),
        statement: [],
        remark: null,
        now,
        calendar,
      });
    const { draft: begin, issue } = documentCommands;
    given(model, ...tell(begin, issue, changed))
      .when(signPending(himself(deputy)))
      .thenRefused('PARTY_CHANGED');
  });
});

describe('several signers at one step', () => {
  const coSigners = {
    SIGNATORY: { people: [deputy], needed: 1 },
    ASSIGNER: { people: [second, third], needed: 1 },
  };
  const begin = (state: Commitment) => draft(state, { ...parties, coSigners }, terms);
  const issued = [begin, documentCommands.issue];

  it('must all sign where all are needed, in any order', () => {
    const half = folded(tell(...issued, signPending(himself(deputy))));
    expect(half).toMatchObject({ status: 'ISSUED', pending: { signatures: [{ principalId: deputy }] } });
    expect(folded(tell(...issued, signPending(himself(deputy)), signPending()))).toMatchObject({
      status: 'SIGNED',
    });
    expect(folded(tell(...issued, signPending(), signPending(himself(deputy))))).toMatchObject({
      status: 'SIGNED',
    });
  });

  it('are enough once as many have signed as are needed, the party among them', () => {
    const signed = [...issued, signPending(), signPending(himself(deputy))];
    const one = [...signed, countersignPending(himself(third))];
    expect(folded(tell(...one))).toMatchObject({ status: 'SIGNED' });
    expect(folded(tell(...one, countersignPending(himself(second))))).toMatchObject({ status: 'SIGNED' });
    expect(folded(tell(...one, countersignPending()))).toMatchObject({ status: 'IN_FORCE' });
    expect(folded(tell(...signed, countersignPending()))).toMatchObject({ status: 'SIGNED' });
  });

  it('do not sign twice', () => {
    given(model, ...tell(...issued, signPending(himself(deputy))))
      .when(signPending(himself(deputy)))
      .thenRefused('ALREADY_SIGNED');
  });

  it('do not stand in for the other side', () => {
    given(model, ...tell(...issued))
      .when(signPending(himself(second)))
      .thenRefused('NOT_A_SIGNER');
  });
});
