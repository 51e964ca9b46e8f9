import { clipped } from '#libs/kernel/src/clipped.js';
import type { DutyChange } from '#libs/kernel/src/duty-change.js';
import type { CommitmentEvent } from './domain/commitment-events.js';
import type { Commitment } from './domain/commitment-state.js';

const sign = { kind: 'SIGN', item: '', occurrence: 1 };
const countersign = { kind: 'COUNTERSIGN', item: '', occurrence: 1 };

/** Which duties an event of a commitment opens and closes; `state` is the one after it. */
export function dutiesOf(event: CommitmentEvent, state: Commitment): DutyChange[] {
  if (state.status === 'NONE' || state.status === 'DRAFT') return [];
  const { parties, terms } = state;
  const unit = parties.unitId;
  switch (event.type) {
    case 'CommitmentIssued':
      return [
        {
          change: 'open',
          key: sign,
          owner: parties.signatoryId,
          creditor: parties.assignerId,
          unit,
          title: terms.title,
          due: event.data.signBy,
        },
      ];
    case 'CommitmentSigned':
      return [
        { change: 'close', key: sign, outcome: 'DONE', at: event.data.at },
        {
          change: 'open',
          key: countersign,
          owner: parties.assignerId,
          creditor: parties.signatoryId,
          unit,
          title: terms.title,
          due: event.data.countersignBy,
        },
      ];
    case 'CommitmentCountersigned':
      return [
        { change: 'close', key: countersign, outcome: 'DONE', at: event.data.at },
        ...terms.items.flatMap((item): DutyChange[] => {
          const due = state.itemDues[item.id];
          if (!due || item.personId === null) return [];
          const key = { kind: 'ITEM', item: item.id, occurrence: 1 };
          const title = clipped(item.task, 300);
          return [
            { change: 'open', key, owner: item.personId, creditor: parties.assignerId, unit, title, due },
          ];
        }),
      ];
    case 'CommitmentDrafted':
    case 'DraftRevised':
      return [];
  }
}
