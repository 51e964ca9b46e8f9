import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { WorkingCalendars } from '#libs/kernel/src/working-calendars.js';
import { readState } from '#libs/platform/src/event-store/read-state.js';
import { Attachments } from './attachments.js';
import { doerNow } from './doer.js';
import type { DocumentRef } from './domain/document-ref.js';
import type { InspectionId } from './domain/finding-text.js';
import { concludedOf, concludeInspection, openOf } from './domain/inspection-decisions.js';
import { evolveInspection } from './domain/inspection.js';
import { findingStream } from './finding-stream.js';
import { inspectionStream } from './inspection-stream.js';
import { Insiders } from './insiders.js';
import { IssuedTogether } from './issued-together.js';
import { planStream } from './plan-stream.js';
import { RulesToday } from './read-models/rules-today.js';

/** The lead concludes an inspection: its findings are issued, and every unit that must answer is asked for a plan, all at once. */
export class ConcludeInspection {
  constructor(
    readonly id: InspectionId,
    readonly document: DocumentRef,
    readonly fileId: string | null,
    readonly version: number,
  ) {}
}

@CommandHandler(ConcludeInspection)
export class ConcludeInspectionHandler implements ICommandHandler<ConcludeInspection> {
  constructor(
    private readonly store: EventStore,
    private readonly calendars: WorkingCalendars,
    private readonly attachments: Attachments,
    private readonly today: RulesToday,
    private readonly issuedTogether: IssuedTogether,
    private readonly insiders: Insiders,
  ) {}

  async execute({ id, document, fileId, version }: ConcludeInspection): Promise<StreamPosition> {
    const { unitId, scope, findings } = openOf(await readState(this.store, inspectionStream, id, version));
    const { files, rows } = await this.attachments.demand(fileId === null ? [] : [fileId]);
    const rules = await this.today.read();
    const calendar = await this.calendars.of(unitId);
    const issue = await this.issuedTogether.prepare(id, findings);
    const insiders = await this.insiders.amongDoers(...scope.units);
    const doer = doerNow();
    return this.store.decideTogether(
      [
        { model: inspectionStream, id, expectedVersion: version },
        { model: findingStream, ids: issue.findingIds },
        { model: planStream, ids: issue.planIds },
      ],
      ([inspection, ofFindings, ofPlans], { now }) => {
        const file = files[0] ?? null;
        const events = concludeInspection(inspection, {
          document,
          file,
          rules,
          calendar,
          insiders,
          by: doer.by,
          now,
        });
        const concluded = concludedOf(events.reduce(evolveInspection, inspection));
        const { replyBy } = concluded;
        return [events, ...issue.decide(ofFindings, ofPlans, { concluded, replyBy, doer, now })];
      },
      rows,
    );
  }
}
