import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import { dateOf } from '#libs/calendar/src/vietnam-time.js';
import { Clock } from '#libs/kernel/src/clock.js';
import { EventStore } from '#libs/kernel/src/event-store.js';
import { Organization, type Headship } from '#libs/kernel/src/organization.js';
import { WorkingCalendars } from '#libs/kernel/src/working-calendars.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { Authorisation } from '#libs/platform/src/commands/authorisation.js';
import { derivedId } from '#libs/platform/src/derived-id.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import type { Process, ProcessKind, SkippedUnit, Step } from '#libs/platform/src/processes/process.js';
import { termsHash } from './canonical-terms.js';
import { commitmentStream } from './commitment-stream.js';
import { evolve } from './domain/commitment-state.js';
import { draft, issue } from './domain/decisions.js';
import { addressedTo } from './domain/terms.js';
import { ISSUE_TO_SUBTREE, type SubtreeIssue } from './issue-to-subtree.js';
import { CommittedUnits } from './read-models/committed-units.js';
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
    const committed = await this.committed.among(
      tenantId,
      subtree.terms.year,
      batch.map((head) => head.unit),
      [...own.keys()],
    );

    const skipped: SkippedUnit[] = [];
    const addressed: { id: string; head: Headship }[] = [];
    for (const [commitmentId, head] of own) {
      const code = !head.signs
        ? 'NOT_A_SIGNATORY'
        : head.head === actorId
          ? 'ASSIGNER_IS_SIGNATORY'
          : committed.has(head.unit)
            ? 'HAS_COMMITMENT'
            : null;
      if (code === null) addressed.push({ id: commitmentId, head });
      else skipped.push({ unitId: head.unit, code });
    }
    if (addressed.length > 0) await this.issueTo(addressed, subtree, own, actorId);
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

  private async issueTo(
    addressed: readonly { id: string }[],
    subtree: SubtreeIssue,
    own: ReadonlyMap<string, Headship>,
    assignerId: Process['actorId'],
  ) {
    const { signBy } = subtree;
    const units = [...own.values()].map((head) => head.unit);
    const calendars = await this.calendars.ofUnits(units);
    return this.store.decideMany(commitmentStream, addressed, (state, { now }, commitmentId) => {
      const head = own.get(commitmentId);
      const calendar = head && calendars.get(head.unit);
      if (!head || !calendar) throw new RuleBroken('NOT_FOUND', { id: commitmentId });
      // Done by this very process before it was interrupted.
      if (state.status !== 'NONE') return [];
      const terms = addressedTo(head.head, subtree.terms);
      const drafted = draft(state, { unitId: head.unit, signatoryId: head.head, assignerId }, terms);
      const hash: Parameters<typeof issue>[1]['hash'] = (parties, issued) =>
        termsHash(commitmentId, parties, issued);
      return [...drafted, ...issue(drafted.reduce(evolve, state), { now, calendar, signBy, hash })];
    });
  }
}

/** From process and unit, so that a step done twice is done once. */
const commitmentOf = (processId: string, { unit }: Headship): string => derivedId(`${processId}/${unit}`);
