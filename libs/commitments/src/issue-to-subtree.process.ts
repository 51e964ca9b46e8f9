import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import { dateOf } from '#libs/calendar/src/vietnam-time.js';
import { Clock } from '#libs/kernel/src/clock.js';
import type { WorkingCalendar } from '#libs/calendar/src/working-calendar.js';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { UnitId } from '#libs/kernel/src/ids.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { Organization, type Headship } from '#libs/kernel/src/organization.js';
import { WorkingCalendars } from '#libs/kernel/src/working-calendars.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { Authorisation } from '#libs/platform/src/commands/authorisation.js';
import { derivedId } from '#libs/platform/src/derived-id.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import type { Process, ProcessKind, SkippedUnit, Step } from '#libs/platform/src/processes/process.js';
import { sealRemark } from '#libs/platform/src/remarks/seal-remark.js';
import { termsHash } from './canonical-terms.js';
import { commitmentStream } from './commitment-stream.js';
import { draft, issue } from './domain/drafting-decisions.js';
import { evolve } from './domain/evolve.js';
import { itemDuesOf } from './domain/item-dues.js';
import type { Offering } from './domain/offer.js';
import { alone } from './domain/parties.js';
import { addressedTo } from './domain/terms.js';
import { noFacts, unanswered, warningsOf, type IndicatorFacts } from './domain/warnings.js';
import { ISSUE_TO_SUBTREE, type SubtreeIssue } from './issue-to-subtree.js';
import { CommittedUnits } from './read-models/committed-units.js';
import { KnownIndicators } from './read-models/known-indicators.js';
import { commitmentsWhoMay } from './who-may.js';

/** Units a step: a transaction of that many streams stays well under a second. */
const STEP = 250;

/** Issues to unit after unit, in the order of their ids. The id of each commitment follows from process and unit. */
@Injectable()
export class IssueToSubtreeProcess implements ProcessKind {
  readonly kind = ISSUE_TO_SUBTREE;

  constructor(
    private readonly store: EventStore,
    private readonly organization: Organization,
    private readonly committed: CommittedUnits,
    private readonly clock: Clock,
    private readonly calendars: WorkingCalendars,
    private readonly indicators: KnownIndicators,
  ) {}

  async step({ tenantId, id: processId, input, cursor, actorId }: Process): Promise<Step> {
    // Written by Processes.start from a SubtreeIssue, and by nobody else.
    const subtree = input as SubtreeIssue;
    const today = dateOf(await this.clock.now());
    await this.stillMay(subtree, today);
    const heads = await this.organization.headsBelow(subtree.rootUnitId, today);
    const meant = heads.filter((head) => subtree.level === null || head.level === subtree.level);
    const left = meant.filter((head) => cursor === null || head.unit > cursor);
    const batch = left.slice(0, STEP);
    const own = new Map(batch.map((head) => [commitmentOf(processId, head), head]));
    const units = batch.map((head) => head.unit);
    const committed = await this.committed.among(tenantId, subtree.terms.year, units, [...own.keys()]);

    const world: World = {
      calendars: await this.calendars.ofUnits(units),
      facts: await this.indicators.about(units, subtree.terms, null),
      today,
    };

    const skipped: SkippedUnit[] = [];
    const addressed: Addressed[] = [];
    for (const [commitmentId, head] of own) {
      const code = !head.signs
        ? 'NOT_A_SIGNATORY'
        : head.head === actorId
          ? 'ASSIGNER_IS_SIGNATORY'
          : committed.has(head.unit)
            ? 'HAS_COMMITMENT'
            : warnedOf(head, subtree, world)
              ? 'WARNINGS_UNANSWERED'
              : null;
      if (code === null) addressed.push({ id: commitmentId, head });
      else skipped.push({ unitId: head.unit, code });
    }
    if (addressed.length > 0) await this.issueTo(addressed, subtree, world, actorId);
    const last = batch.at(-1)?.unit ?? null;
    return { cursor: left.length > STEP ? last : null, done: addressed.length, skipped, total: meant.length };
  }

  /** A process may outlive the function of who started it. */
  private stillMay({ rootUnitId }: SubtreeIssue, today: LocalDate): Promise<void> {
    const { actor } = currentJourney();
    const allowances = commitmentsWhoMay.IssueToSubtree;
    return new Authorisation('IssueToSubtree', allowances, actor, this.organization).settle(
      { unit: rootUnitId, people: {} },
      today,
    );
  }

  private issueTo(
    addressed: readonly Addressed[],
    { signBy, terms: shared, answers }: SubtreeIssue,
    { calendars, facts }: World,
    assignerId: Process['actorId'],
  ): Promise<readonly StreamPosition[]> {
    const heads = new Map(addressed.map(({ id, head }) => [id, head]));
    const sealed = new Map(
      addressed.map(({ id }) => [id, answers.map((one) => ({ ...one, ...sealRemark(id, one.answer) }))]),
    );
    return this.store.decideMany(
      commitmentStream,
      addressed,
      (state, { now }, id) => {
        const head = heads.get(id);
        const calendar = head && calendars.get(head.unit);
        if (!head || !calendar) throw new RuleBroken('NOT_FOUND', { id });
        // Done by this very process before it was interrupted.
        if (state.status !== 'NONE') return [];
        const parties = { unitId: head.unit, signatoryId: head.head, assignerId, coSigners: alone };
        const drafted = draft(state, parties, addressedTo(head.head, shared));
        const hash: Offering['hash'] = (format, bound, terms) => termsHash(format, id, bound, terms);
        const given = sealed.get(id)?.map(({ code, itemId, remark }) => ({ code, itemId, answer: remark }));
        const known = facts.get(head.unit) ?? noFacts;
        const offering = { now, calendar, signBy, hash, facts: known, answers: given ?? [] };
        return [...drafted, ...issue(drafted.reduce(evolve, state), offering)];
      },
      [...sealed.values()].flatMap((rows) => rows.map(({ row }) => row)),
    );
  }
}

interface Addressed {
  readonly id: string;
  readonly head: Headship;
}

/** What of the world around decides, read once for a batch. */
interface World {
  readonly calendars: ReadonlyMap<UnitId, WorkingCalendar>;
  readonly facts: ReadonlyMap<UnitId, IndicatorFacts>;
  readonly today: LocalDate;
}

/** Whether the terms are soft for this unit in a way that nobody has answered. */
function warnedOf({ unit }: Headship, { terms, answers }: SubtreeIssue, { calendars, facts, today }: World) {
  const calendar = calendars.get(unit);
  if (!calendar) return false;
  const dues = itemDuesOf(calendar, terms, today);
  return unanswered(warningsOf(terms, dues, facts.get(unit) ?? noFacts), answers).length > 0;
}

/** From process and unit, so that a step done twice is done once. */
const commitmentOf = (processId: string, { unit }: Headship): string => derivedId(`${processId}/${unit}`);
