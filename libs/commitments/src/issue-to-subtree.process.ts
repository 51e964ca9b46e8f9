import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import { dateOf } from '#libs/calendar/src/vietnam-time.js';
import { Clock } from '#libs/kernel/src/clock.js';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { PersonId } from '#libs/kernel/src/ids.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { Organization, type Headship } from '#libs/kernel/src/organization.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { Authorisation } from '#libs/platform/src/commands/authorisation.js';
import { derivedId } from '#libs/platform/src/derived-id.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import type { Process, ProcessKind, SkippedUnit, Step } from '#libs/platform/src/processes/process.js';
import { commitmentStream } from './commitment-stream.js';
import { draft, issue } from './domain/drafting-decisions.js';
import { evolve } from './domain/evolve.js';
import { itemDuesOf } from './domain/item-dues.js';
import { alone } from './domain/parties.js';
import { addressedTo } from './domain/terms.js';
import { unanswered, warningsOf } from './domain/warnings.js';
import { ISSUE_TO_SUBTREE, type SubtreeIssue } from './issue-to-subtree.js';
import { preparedOffer } from './prepared-offer.js';
import { CommittedUnits } from './read-models/committed-units.js';
import { SoftTargets, type Surroundings } from './soft-targets.js';
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
    private readonly soft: SoftTargets,
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

    const around = await this.soft.around(units.map((unitId) => ({ unitId, terms: subtree.terms })));
    const world: World = { today, around: ({ unit }) => around({ unitId: unit, terms: subtree.terms }) };

    const skipped: SkippedUnit[] = [];
    const addressed: Addressed[] = [];
    for (const [commitmentId, head] of own) {
      const has = committed.has(head.unit) ? 'HAS_COMMITMENT' : null;
      const why = whyNotHim(head, actorId) ?? has ?? whySoft(head, subtree, world);
      if (why === null) addressed.push({ id: commitmentId, head });
      else skipped.push({ unitId: head.unit, code: why });
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
    subtree: SubtreeIssue,
    { around }: World,
    assignerId: Process['actorId'],
  ): Promise<readonly StreamPosition[]> {
    const prepared = new Map(
      addressed.map(({ id, head }) => [id, { head, offer: preparedOffer(id, around(head), subtree) }]),
    );
    return this.store.decideMany(
      commitmentStream,
      addressed,
      (state, { now }, id) => {
        const found = prepared.get(id);
        if (!found) throw new RuleBroken('NOT_FOUND', { id });
        // Done by this very process before it was interrupted.
        if (state.status !== 'NONE') return [];
        const { head, offer } = found;
        const parties = { unitId: head.unit, signatoryId: head.head, assignerId, coSigners: alone };
        const drafted = draft(state, parties, addressedTo(head.head, subtree.terms));
        return [...drafted, ...issue(drafted.reduce(evolve, state), offer.at(now))];
      },
      [...prepared.values()].flatMap(({ offer }) => offer.beside),
    );
  }
}

interface Addressed {
  readonly id: string;
  readonly head: Headship;
}

/** What of the world around decides, read once for a batch. */
interface World {
  readonly today: LocalDate;
  readonly around: (head: Headship) => Surroundings;
}

/** Why the head of a unit is not asked to sign, whatever the text; null where he can be. */
function whyNotHim({ head, signs }: Headship, assigner: PersonId): string | null {
  if (!signs) return 'NOT_A_SIGNATORY';
  return head === assigner ? 'ASSIGNER_IS_SIGNATORY' : null;
}

/** That the terms are soft for this unit in a way that nobody has answered. */
function whySoft(head: Headship, { terms, answers }: SubtreeIssue, { around, today }: World): string | null {
  const { calendar, facts } = around(head);
  const warnings = warningsOf(terms, itemDuesOf(calendar, terms, today), facts);
  return unanswered(warnings, answers).length > 0 ? 'WARNINGS_UNANSWERED' : null;
}

/** From process and unit, so that a step done twice is done once. */
const commitmentOf = (processId: string, { unit }: Headship): string => derivedId(`${processId}/${unit}`);
