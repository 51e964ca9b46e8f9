import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, type Moment } from '#libs/kernel/src/event-store.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { sealOf } from './canonical-seal.js';
import { commitmentStream } from './commitment-stream.js';
import type { CommitmentEvent } from './domain/commitment-events.js';
import type { Commitment } from './domain/commitment-state.js';
import { supersede } from './domain/ending-decisions.js';
import type { SealedFields } from './domain/signature.js';
import { countersign } from './domain/signing-decisions.js';
import { hashRead, targetsOf, type ReadCommitment } from './read-commitment.js';
import { Superseded } from './read-models/superseded.js';
import { signerOf, type Proxy } from './signer.js';
import { usesOf } from './uses-of-authority.js';

/**
 * One act of countersigning, over one or many commitments: all are countersigned or none, one signature each. What one of
 * them takes the place of gives way in the same transaction.
 */
export class CountersignCommitments {
  constructor(
    readonly commitments: readonly ReadCommitment[],
    readonly proxy: Proxy | null = null,
  ) {}
}

@CommandHandler(CountersignCommitments)
export class CountersignCommitmentsHandler implements ICommandHandler<CountersignCommitments> {
  constructor(
    private readonly store: EventStore,
    private readonly superseded: Superseded,
  ) {}

  async execute({ commitments, proxy }: CountersignCommitments): Promise<readonly StreamPosition[]> {
    const targets = targetsOf(commitments);
    const byItsId = await this.superseded.by(targets.map(({ id }) => id));
    const signer = signerOf(proxy);
    const sign = (state: Commitment, { now }: Moment, id: string): CommitmentEvent[] => {
      const seal = (fields: SealedFields): string => sealOf(id, fields);
      const kind = { kind: 'ACKNOWLEDGED' } as const;
      return countersign(state, { now, termsHash: hashRead(commitments, id), signer, kind, seal });
    };
    const complete = new Set<string>();
    const giveWay = (state: Commitment, { now }: Moment, byCommitmentId: string): CommitmentEvent[] =>
      complete.has(byCommitmentId) ? supersede(state, { now, byCommitmentId }) : [];
    // What gives way comes last: only then it is known whether its successor took force.
    const all = [...targets, ...[...byItsId.keys()].map((id) => ({ id }))];
    const positions = await usesOf(proxy, targets, (uses) =>
      this.store.decideMany(
        commitmentStream,
        all,
        (state, moment, id) => {
          const successor = byItsId.get(id);
          if (successor !== undefined) return giveWay(state, moment, successor);
          const events = sign(state, moment, id);
          if (events.some((event) => event.type === 'CommitmentCountersigned' && event.data.complete))
            complete.add(id);
          return events;
        },
        uses,
      ),
    );
    return positions.slice(0, targets.length);
  }
}
