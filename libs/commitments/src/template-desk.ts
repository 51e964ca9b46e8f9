import { Injectable } from '@nestjs/common';
import { dateOf } from '#libs/calendar/src/vietnam-time.js';
import { principalOf } from '#libs/kernel/src/actor.js';
import { Clock } from '#libs/kernel/src/clock.js';
import type { UnitId } from '#libs/kernel/src/ids.js';
import { Organization } from '#libs/kernel/src/organization.js';
import { Authorisation } from '#libs/platform/src/commands/authorisation.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import type { TemplateText } from './domain/template.js';
import type { Reader } from '#libs/platform/src/reading/reader.js';
import { TemplateQueries } from './read-models/template-queries.js';
import { commitmentsWhoMay } from './who-may.js';

/** From which version of a template somebody drafts, where, and for which year. */
export interface Drafting {
  readonly templateId: string;
  readonly number: number;
  readonly unitId: UnitId;
  readonly year: number;
}

/** Hands out a version of a template to whoever may draft from it. */
@Injectable()
export class TemplateDesk {
  constructor(
    private readonly queries: TemplateQueries,
    private readonly organization: Organization,
    private readonly clock: Clock,
  ) {}

  /** Throws what `TemplateQueries.inUse` does, and NOT_ALLOWED for whoever assigns nothing in that unit. */
  async open({ templateId, number, unitId }: Drafting): Promise<Reader & { readonly text: TemplateText }> {
    const { actor } = currentJourney();
    const reader = { actor, today: dateOf(await this.clock.now()) };
    const text = await this.queries.inUse(reader, templateId, number);
    const allowances = commitmentsWhoMay.DraftFromSheet;
    await new Authorisation('DraftFromSheet', allowances, actor, this.organization).settle(
      { unit: unitId, people: { assigner: principalOf(actor) } },
      reader.today,
    );
    return { ...reader, text };
  }
}
