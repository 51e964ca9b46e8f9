import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { sealOf } from './canonical-seal.js';
import { CommitmentCalendars } from './commitment-calendars.js';
import { commitmentStream } from './commitment-stream.js';
import { sign } from './domain/signing-decisions.js';
import { hashRead, targetsOf, type ReadCommitment } from './read-commitment.js';
import { signerOf, type Proxy } from './signer.js';
import { usesOf } from './uses-of-authority.js';

/** One act of signing, over one or many commitments: all are signed or none, one signature each. */
export class SignCommitments {
  constructor(
    readonly commitments: readonly ReadCommitment[],
    readonly proxy: Proxy | null = null,
  ) {}
}

@CommandHandler(SignCommitments)
export class SignCommitmentsHandler implements ICommandHandler<SignCommitments> {
  constructor(
    private readonly store: EventStore,
    private readonly calendars: CommitmentCalendars,
  ) {}

  async execute({ commitments, proxy }: SignCommitments): Promise<readonly StreamPosition[]> {
    const targets = targetsOf(commitments);
    const calendarOf = await this.calendars.of(targets);
    const signer = signerOf(proxy);
    const kind = { kind: 'ACKNOWLEDGED' } as const;
    return usesOf(proxy, targets, (uses) =>
      this.store.decideMany(
        commitmentStream,
        targets,
        (state, { now }, id) => {
          const seal = (fields: Parameters<typeof sealOf>[1]): string => sealOf(id, fields);
          const termsHash = hashRead(commitments, id);
          return sign(state, { now, calendar: calendarOf(state), termsHash, signer, kind, seal });
        },
        uses,
      ),
    );
  }
}
