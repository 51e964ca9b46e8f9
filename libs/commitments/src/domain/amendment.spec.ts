import { describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar/src/local-date.js';
import {
  anItem,
  countersignPending,
  documentCommands,
  folded,
  item,
  offering,
  parties,
  remark,
  signPending,
  story,
  tell,
  terms,
} from '../../../../test/support/commitment-story.js';
import { workCommands } from '../../../../test/support/commitment-at-work.js';
import { given } from '../../../../test/support/given.js';
import { dutiesOf } from '../duties.js';
import { proposeAmendment } from './amendment-decisions.js';
import type { CommitmentEvent } from './commitment-events.js';
import { initial, type Commitment } from './commitment-state.js';
import { evolve } from './evolve.js';
import { alone, type Side } from './parties.js';
import type { Terms } from './terms.js';

const model = { initial, evolve };
const propose =
  (changed: Terms, by: Side = 'ASSIGNER') =>
  (state: Commitment) =>
    proposeAmendment(state, { by, terms: changed, coSigners: alone, remark }, offering);
const { draft, issue, sign, countersign } = documentCommands;
const inForce = [draft, issue, sign, countersign];
const later = { ...item, time: { kind: 'DATE', on: localDate('2024-09-30') } } as const;
const added = anItem({ task: 'Đào tạo công chức một cửa' });

describe('an amendment', () => {
  it('leaves the text in force until both have signed the new one', () => {
    const proposed = { ...terms, items: [later] };
    const signed = tell(...inForce, propose(proposed, 'SIGNATORY'), signPending());
    expect(folded(signed)).toMatchObject({
      status: 'IN_FORCE',
      current: { number: 1, terms: { items: [{ id: item.id, time: item.time }, {}] } },
      amendment: { number: 2, signatures: [{ principalId: parties.signatoryId }] },
    });
    expect(folded([...signed, ...countersignPending()(folded(signed))])).toMatchObject({
      status: 'IN_FORCE',
      current: { number: 2, terms: proposed, signatures: [{}, {}] },
      amendment: null,
      past: [{ number: 1, ended: 'REPLACED', signatures: [{}, {}] }],
    });
  });

  it('voids what was signed of it when it is dropped, and keeps that in view', () => {
    expect(
      folded(
        tell(
          ...inForce,
          propose({ ...terms, items: [later] }),
          signPending(),
          documentCommands.dropAmendment,
        ),
      ),
    ).toMatchObject({
      current: { number: 1 },
      amendment: null,
      past: [{ number: 2, ended: 'DROPPED', signatures: [{ principalId: parties.signatoryId }], remark }],
    });
  });

  it('moves, opens and cancels duties only once it is in force', () => {
    const proposed = tell(...inForce, propose({ ...terms, items: [later, added] }), signPending());
    const before = folded(proposed);
    let state = before;
    const changes = countersignPending()(before).flatMap((event) => {
      const was = state;
      state = evolve(state, event);
      return dutiesOf(event, state, was);
    });
    expect(changes).toMatchObject([
      { change: 'close', key: { kind: 'ITEM' }, outcome: 'CANCELLED' },
      { change: 'close', key: { kind: 'COUNTERSIGN', occurrence: 2 }, outcome: 'DONE' },
      { change: 'move', key: { kind: 'ITEM', item: item.id }, due: { on: '2024-09-30' } },
      { change: 'open', key: { kind: 'ITEM', item: added.id } },
    ]);
  });

  it('keeps how an item stood at work', () => {
    const worked = tell(
      ...inForce,
      workCommands.report,
      propose({ ...terms, items: [later] }),
      signPending(),
      countersignPending(),
    );
    expect(folded(worked)).toMatchObject({ work: { [item.id]: { percent: 40 } } });
  });

  it('may keep what was due on a day that is over, and promises nothing new for one', () => {
    const summer = {
      ...offering,
      now: '2024-07-15T01:00:00.000Z' as typeof offering.now,
      signBy: localDate('2024-07-31'),
    };
    const proposeInSummer = (changed: Terms) => (state: Commitment) =>
      proposeAmendment(state, { by: 'ASSIGNER', terms: changed, coSigners: alone, remark }, summer);
    expect(
      proposeInSummer({
        ...terms,
        items: [item, added].map((one) => ({ ...one, time: one === item ? one.time : later.time })),
      })(folded(story.IN_FORCE)),
    ).toHaveLength(1);
    given(model, ...story.IN_FORCE)
      .when(proposeInSummer({ ...terms, items: [item, added] }))
      .thenRefused('ITEM_DUE_IN_PAST');
  });

  const completed = (): CommitmentEvent[] =>
    tell(...inForce, workCommands.attach, workCommands.claim, workCommands.confirm);

  it.each<[string, CommitmentEvent[], Terms, string]>([
    ['of another year', story.IN_FORCE, { ...terms, year: 2025 }, 'YEAR_STAYS'],
    ['that changes nothing', story.IN_FORCE, terms, 'NOTHING_CHANGED'],
    ['that drops what was done', completed(), { ...terms, items: [anItem()] }, 'ITEM_COMPLETED'],
  ])('%s is refused', (_, history, changed, code) => {
    given(model, ...history)
      .when(propose(changed))
      .thenRefused(code);
  });

  it('promises a dropped item anew only as another item', () => {
    const dropped = tell(
      ...inForce,
      propose({ ...terms, items: [added] }),
      signPending(),
      countersignPending(),
    );
    given(model, ...dropped)
      .when(propose(terms))
      .thenRefused('ITEM_WAS_DROPPED', { itemId: item.id });
  });
});
