import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { dateOf } from '#libs/calendar/src/vietnam-time.js';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import { Clock } from '#libs/kernel/src/clock.js';
import type { PersonId, UnitId } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { WorkingCalendars } from '#libs/kernel/src/working-calendars.js';
import type { Subject } from '#libs/kernel/src/who-may.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import { Processes } from '#libs/platform/src/processes/processes.js';
import { itemDuesOf } from './domain/item-dues.js';
import { addressedTo, demandDistinctItems, gapsOf, peopleNamedIn, type Terms } from './domain/terms.js';
import { noFacts, unanswered, warningsOf } from './domain/warnings.js';
import type { WarningAnswer } from './prepared-offer.js';

/** The same terms for the heads of all units below one, or of those at one level. */
export interface SubtreeIssue {
  readonly rootUnitId: UnitId;
  readonly level: string | null;
  readonly signBy: LocalDate;
  readonly terms: Terms;
  /** Of the warnings about these terms; where a unit has others, it is left out and named. */
  readonly answers: readonly WarningAnswer[];
}

export class IssueToSubtree {
  readonly concerns: Subject;

  constructor(
    readonly processId: string,
    readonly issue: SubtreeIssue,
  ) {
    this.concerns = { unit: issue.rootUnitId, people: {} };
  }
}

/** Starts the process; what would be refused for every unit is refused here, at once. */
@CommandHandler(IssueToSubtree)
export class IssueToSubtreeHandler implements ICommandHandler<IssueToSubtree> {
  constructor(
    private readonly processes: Processes,
    private readonly clock: Clock,
    private readonly calendars: WorkingCalendars,
  ) {}

  async execute({ processId, issue }: IssueToSubtree): Promise<{ processId: string }> {
    const anybody: PersonId = currentJourney().actor.personId;
    const gaps = gapsOf(addressedTo(anybody, issue.terms));
    if (gaps.length > 0) throw new RuleBroken('SIX_CLARITIES_INCOMPLETE', { gaps });
    demandDistinctItems(issue.terms);
    const people = peopleNamedIn(issue.terms);
    // One person can't be in charge in every unit; left open, it is each unit's own head.
    if (people.length > 0) throw new RuleBroken('PERSON_OUTSIDE_UNIT', { people });
    const { signBy } = issue;
    const today = dateOf(await this.clock.now());
    if (signBy < today) throw new RuleBroken('SIGN_BY_IN_PAST', { signBy });
    const dues = itemDuesOf(await this.calendars.of(issue.rootUnitId), issue.terms, today);
    const warnings = unanswered(warningsOf(issue.terms, dues, noFacts), issue.answers);
    if (warnings.length > 0) throw new RuleBroken('WARNINGS_UNANSWERED', { warnings });
    return this.processes.start(processId, ISSUE_TO_SUBTREE, issue);
  }
}

/** The kind of process that issues to a subtree. */
export const ISSUE_TO_SUBTREE = 'issue-to-subtree';
