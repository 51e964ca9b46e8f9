import { Injectable } from '@nestjs/common';
import { dateOf } from '#libs/calendar/src/vietnam-time.js';
import { Clock } from '#libs/kernel/src/clock.js';
import type { DomainEvent } from '#libs/kernel/src/domain-event.js';
import { Organization } from '#libs/kernel/src/organization.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import type { StreamModel } from '#libs/kernel/src/stream-model.js';
import { Authorisation } from '#libs/platform/src/commands/authorisation.js';
import { Database } from '#libs/platform/src/database/database.js';
import { told } from '#libs/platform/src/event-store/told.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import type { Reader } from '#libs/platform/src/reading/reader.js';
import type { InspectionId } from '../domain/finding-text.js';
import type { Inspection } from '../domain/inspection.js';
import type { PlanId } from '../domain/plan-line.js';
import type { Plan } from '../domain/plan.js';
import { inspectionStream } from '../inspection-stream.js';
import { planStream } from '../plan-stream.js';
import { remediationWhoMay } from '../who-may.js';
import { InspectionQueries } from './inspection-queries.js';
import { PlanQueries } from './plan-queries.js';

/** What lies on the desk: a state as it was read, and who reads it. */
export interface OnDesk<State> {
  readonly reader: Reader;
  readonly state: State;
  readonly version: number;
}

/** Lays an inspection or a plan before whoever may bring a sheet into it: nobody else learns by a sheet what stands there. */
@Injectable()
export class SheetDesk {
  constructor(
    private readonly database: Database,
    private readonly organization: Organization,
    private readonly clock: Clock,
    private readonly inspections: InspectionQueries,
    private readonly plans: PlanQueries,
  ) {}

  /** Throws NOT_FOUND where he may not see it, NOT_ALLOWED where he may not write in it. */
  async inspection(id: InspectionId): Promise<OnDesk<Inspection>> {
    const reader = await this.reader();
    if (!(await this.inspections.one(reader, id)))
      throw new RuleBroken('NOT_FOUND', { what: 'inspection', id });
    return this.open(reader, inspectionStream, id, 'ImportFindings');
  }

  /** Likewise. */
  async plan(id: PlanId): Promise<OnDesk<Plan>> {
    const reader = await this.reader();
    if (!(await this.plans.one(reader, id))) throw new RuleBroken('NOT_FOUND', { what: 'plan', id });
    return this.open(reader, planStream, id, 'ImportLines');
  }

  private async reader(): Promise<Reader> {
    return { actor: currentJourney().actor, today: dateOf(await this.clock.now()) };
  }

  private async open<State, Event extends DomainEvent>(
    reader: Reader,
    model: StreamModel<State, Event>,
    id: string,
    useCase: 'ImportFindings' | 'ImportLines',
  ): Promise<OnDesk<State>> {
    const { actor, today } = reader;
    const { state, version } = await this.database.inTenant(actor.tenantId, (client) =>
      told(client, actor.tenantId, model, id),
    );
    const subject = model.subject(state);
    if (!subject) throw new RuleBroken('NOT_FOUND', { id });
    const allowances = remediationWhoMay[useCase];
    await new Authorisation(useCase, allowances, actor, this.organization).settle(subject, today);
    return { reader, state, version };
  }
}
