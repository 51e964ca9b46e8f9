import { Injectable } from '@nestjs/common';
import type { ReplyOf } from '#libs/contracts/src/endpoint.js';
import type { getCommitment } from '#libs/contracts/src/http/commitment-detail.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { Database } from '#libs/platform/src/database/database.js';
import { everyEdition, termsOf } from '../domain/commitment-state.js';
import { gapsOf } from '../domain/terms.js';
import { CommitmentQueries } from './commitment-queries.js';
import { actionsOn } from './detail/actions.js';
import { editionsOf } from './detail/editions.js';
import { handoversOf } from './detail/handovers.js';
import { itemsAtWork } from './detail/items-at-work.js';
import { KnownNames } from '#libs/platform/src/reading/known-names.js';
import { papersOf } from './detail/papers.js';
import { coSignersReply, termsReply } from './detail/terms-reply.js';
import { toldCommitment } from './detail/told-events.js';
import { unitNamesOf } from './detail/unit-names.js';
import type { Reader } from '#libs/platform/src/reading/reader.js';
import { rolledUpReadings } from './rolled-up-readings.js';

type Detail = Omit<ReplyOf<typeof getCommitment>, 'duties'>;

/** One commitment whole. */
@Injectable()
export class CommitmentDetail {
  constructor(
    private readonly database: Database,
    private readonly queries: CommitmentQueries,
  ) {}

  /** Throws RuleBroken NOT_FOUND where there is none that the reader may see. */
  async read(reader: Reader, id: string): Promise<Detail> {
    const row = await this.queries.one(reader, id);
    const missing = new RuleBroken('NOT_FOUND', { what: 'commitment', id });
    if (!row) throw missing;
    const { actor, today } = reader;
    return this.database.inTenant(actor.tenantId, async (client) => {
      const told = await toldCommitment(client, actor.tenantId, id);
      const terms = told && termsOf(told.state);
      if (!told || !terms) throw missing;
      const { state, events } = told;
      const names = await KnownNames.of(client, actor.tenantId, id, { state, events }, today);
      const papers = await papersOf(client, actor.tenantId, id);
      const unitNames = await unitNamesOf(client, actor.tenantId, everyEdition(state));
      const rolledUp = await rolledUpReadings(client, actor.tenantId, id, today);
      const withdrawn = events.find((event) => event.type === 'CommitmentWithdrawn');
      return {
        ...row,
        coSigners: coSignersReply(state.parties.coSigners),
        terms: termsReply(terms),
        people: names.everybody(),
        editions: editionsOf(told, names, unitNames, papers),
        gaps: state.status === 'DRAFT' ? gapsOf(terms) : [],
        items: itemsAtWork(told, names, actor, rolledUp),
        handovers: handoversOf(told, names),
        endedReason: withdrawn?.type === 'CommitmentWithdrawn' ? names.wordsOf(withdrawn.data.remark) : null,
        supersededBy: state.status === 'SUPERSEDED' ? state.byCommitmentId : null,
        actions: await actionsOn(client, reader, state, names),
      };
    });
  }
}
