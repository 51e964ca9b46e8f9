import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Clock } from '#libs/kernel/src/clock.js';
import { EventStore } from '#libs/kernel/src/event-store.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { linkedFile, StagedFiles } from '#libs/kernel/src/staged-files.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import { readState } from '#libs/platform/src/event-store/read-state.js';
import { sealOf } from './canonical-seal.js';
import { CommitmentCalendars } from './commitment-calendars.js';
import { commitmentStream } from './commitment-stream.js';
import { pendingOf } from './domain/commitment-state.js';
import type { Side } from './domain/parties.js';
import type { SealedFields } from './domain/signature.js';
import { countersign, sign } from './domain/signing-decisions.js';
import { ExternalSignatures } from './external-signatures.js';
import type { ReadCommitment } from './read-commitment.js';
import { signerOf, type Proxy } from './signer.js';
import { usesOf } from './uses-of-authority.js';

/** Signs by an uploaded PDF that was signed elsewhere with a digital signature. */
export class SignExternally {
  constructor(
    readonly commitment: ReadCommitment,
    readonly side: Side,
    readonly fileId: string,
    readonly proxy: Proxy | null = null,
  ) {}
}

@CommandHandler(SignExternally)
export class SignExternallyHandler implements ICommandHandler<SignExternally> {
  constructor(
    private readonly store: EventStore,
    private readonly calendars: CommitmentCalendars,
    private readonly files: StagedFiles,
    private readonly signatures: ExternalSignatures,
    private readonly clock: Clock,
  ) {}

  async execute({ commitment, side, fileId, proxy }: SignExternally): Promise<StreamPosition> {
    const { id, version, termsHash } = commitment;
    const edition = pendingOf(await readState(this.store, commitmentStream, id, version))?.number;
    if (edition === undefined) throw new RuleBroken('ALREADY_SIGNED');
    const { tenantId, personId } = currentJourney().actor;
    const file = await this.files.demand(fileId, personId);
    const paper = { commitmentId: id, edition };
    const kind = await this.signatures.verified(tenantId, paper, file, await this.clock.now());
    const calendarOf = await this.calendars.of([{ id }]);
    const signer = signerOf(proxy);
    const seal = (fields: SealedFields): string => sealOf(id, fields);
    return usesOf(proxy, [{ id, expectedVersion: version }], (uses) =>
      this.store.decide(
        commitmentStream,
        id,
        (state, { now }) => {
          const signing = { now, termsHash, signer, kind, seal };
          return side === 'SIGNATORY'
            ? sign(state, { ...signing, calendar: calendarOf(state) })
            : countersign(state, signing);
        },
        version,
        [...uses, linkedFile(file)],
      ),
    );
  }
}
