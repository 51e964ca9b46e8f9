import { Injectable } from '@nestjs/common';
import { dateOf } from '#libs/calendar/src/vietnam-time.js';
import { Clock } from '#libs/kernel/src/clock.js';
import { EventStore } from '#libs/kernel/src/event-store.js';
import { Organization } from '#libs/kernel/src/organization.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { Authorisation } from '#libs/platform/src/commands/authorisation.js';
import { derivedId } from '#libs/platform/src/derived-id.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import type { Process, ProcessKind, SkippedUnit, Step } from '#libs/platform/src/processes/process.js';
import { commitmentStream } from './commitment-stream.js';
import { draft } from './domain/drafting-decisions.js';
import { AT_ONCE, DRAFT_FROM_SHEET, type SheetToDraft } from './draft-from-sheet.js';
import { TemplateQueries } from './read-models/template-queries.js';
import { TemplateUnits, type TemplateUnit } from './read-models/template-units.js';
import { sheetDraft, type SheetDraft } from './sheet-draft.js';
import { commitmentsWhoMay } from './who-may.js';

/** Drafts row after row of a sheet that was found right as a whole. The id of each commitment follows from process and unit. */
@Injectable()
export class DraftFromSheetProcess implements ProcessKind {
  readonly kind = DRAFT_FROM_SHEET;

  constructor(
    private readonly store: EventStore,
    private readonly templates: TemplateQueries,
    private readonly units: TemplateUnits,
    private readonly organization: Organization,
    private readonly clock: Clock,
  ) {}

  async step({ id: processId, input, cursor, actorId }: Process): Promise<Step> {
    // Written by Processes.start from a SheetToDraft, and by nobody else.
    const sheet = input as SheetToDraft;
    const { actor } = currentJourney();
    const today = dateOf(await this.clock.now());
    // A process may outlive the function of who started it.
    await new Authorisation(
      'DraftFromSheet',
      commitmentsWhoMay.DraftFromSheet,
      actor,
      this.organization,
    ).settle({ unit: sheet.unitId, people: { assigner: actorId } }, today);
    const left = sheet.rows.filter(({ unitId }) => cursor === null || unitId > cursor);
    const batch = left.slice(0, AT_ONCE);
    const idOf = (unitId: string): string => derivedId(`${processId}/${unitId}`);
    const except = batch.map(({ unitId }) => idOf(unitId));
    const below = await this.units.below({ ...sheet, today, except });
    const standing = new Map(below.map((one) => [one.unit.id, one]));
    const text = await this.templates.version({ actor }, sheet.templateId, sheet.number);

    const skipped: SkippedUnit[] = [];
    const drafts = new Map<string, SheetDraft>();
    for (const { unitId, headId, targets } of batch) {
      const found = standing.get(unitId);
      const code = whyPassedOver(found, headId);
      if (code !== null || !found?.head) skipped.push({ unitId, code: code ?? 'VACANT' });
      else
        drafts.set(
          idOf(unitId),
          sheetDraft({ unit: found.unit, head: found.head, targets }, text, sheet, actorId),
        );
    }
    if (drafts.size > 0) await this.write(drafts);
    const last = batch.at(-1)?.unitId ?? null;
    return {
      cursor: left.length > AT_ONCE ? last : null,
      done: drafts.size,
      skipped,
      total: sheet.rows.length,
    };
  }

  private async write(drafts: ReadonlyMap<string, SheetDraft>): Promise<void> {
    const targets = [...drafts.keys()].map((id) => ({ id }));
    await this.store.decideMany(commitmentStream, targets, (state, _, id) => {
      const made = drafts.get(id);
      if (!made) throw new RuleBroken('NOT_FOUND', { id });
      // Done by this very process before it was interrupted.
      return state.status === 'NONE' ? draft(state, made.parties, made.terms, made.template) : [];
    });
  }
}

/** What has changed since the sheet was checked; null where nothing stands in the way. */
function whyPassedOver(found: TemplateUnit | undefined, headId: string): string | null {
  if (!found) return 'UNIT_OUTSIDE';
  if (found.leftOut !== null) return found.leftOut;
  return found.head?.id === headId ? null : 'HEAD_CHANGED';
}
