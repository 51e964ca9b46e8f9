import { localDate } from '#libs/calendar/src/local-date.js';
import type { Act } from '#libs/composition/src/acts/act.js';
import type { PersonId, UnitId } from '#libs/kernel/src/ids.js';
import type { StatedTime } from '#libs/kernel/src/stated-time.js';
import type { FindingId } from '#libs/remediation/src/domain/finding-text.js';
import type { PlanLine } from '#libs/remediation/src/domain/plan-line.js';
import { planIdOf } from '#libs/remediation/src/plan-stream.js';
import { findingOf, type InspectedUnit } from './inspected-unit.js';
import type { Official } from './officials.js';
import { seedId } from './seed-id.js';
import type { StoryAct } from './story-act.js';
import type { Moment } from './story-item.js';
import { StoryLine } from './story-line.js';
import type { InspectingTeam } from './team-2024.js';

/** A line of a plan, as the story tells it. */
export interface SeedLine {
  /** The finding that it answers; it names the line as well. */
  readonly finding: string;
  /** Where that is not the finding that the inspection named so, but one that came back. */
  readonly answers?: FindingId;
  readonly cause: readonly ['OBJECTIVE' | 'SUBJECTIVE', string];
  readonly measure: string;
  readonly product: string;
  readonly time: StatedTime;
  /** The head himself where nobody is named. */
  readonly lead?: Official;
  readonly helpedBy?: readonly UnitId[];
  readonly cost?: number;
}

export const onDay = (on: string): StatedTime => ({ kind: 'DATE', on: localDate(on) });
export const inMonth = (month: string): StatedTime => ({ kind: 'MONTH', month });

/** What a unit and the team do about the findings of one conclusion. */
export class StoryPlan {
  private readonly id;

  /** `findings`: those that it is asked for with, in the order in which they were written. */
  constructor(
    private readonly team: InspectingTeam,
    private readonly unit: InspectedUnit,
    findings: readonly FindingId[],
    private readonly name = 'kế hoạch khắc phục',
  ) {
    this.id = planIdOf(findings);
  }

  draft(at: Moment, lines: readonly SeedLine[]): StoryAct {
    const written = lines.map((line) => this.written(line));
    return this.by(this.unit.head, at, 'soạn', { kind: 'DRAFT_PLAN', plan: this.id, lines: written });
  }

  submit(at: Moment, note: string | null = null): StoryAct {
    return this.by(this.unit.head, at, 'trình', { kind: 'SUBMIT_PLAN', plan: this.id, note });
  }

  approve(at: Moment): StoryAct {
    return this.by(this.team.lead, at, 'phê duyệt', { kind: 'APPROVE_PLAN', plan: this.id, note: null });
  }

  /** With a remark to a single line. */
  giveBack(at: Moment, finding: string, reason: string): StoryAct {
    const lines = [{ lineId: this.lineId(finding), reason }];
    return this.by(this.team.lead, at, 'trả lại', {
      kind: 'RETURN_PLAN',
      plan: this.id,
      reason: null,
      lines,
    });
  }

  line({ finding, lead = this.unit.head }: SeedLine): StoryLine {
    const line = { plan: this.id, line: this.lineId(finding) };
    return new StoryLine(`${this.unit.key}: ${this.name}, ${finding}`, line, {
      performer: lead,
      verifier: this.team.verifier,
      paper: (on, says) => this.unit.paper(on, says),
    });
  }

  private written({
    finding,
    answers,
    cause,
    measure,
    product,
    time,
    lead,
    helpedBy,
    cost,
  }: SeedLine): PlanLine {
    const [kind, root] = cause;
    const leadId: PersonId = (lead ?? this.unit.head).personId;
    return {
      id: this.lineId(finding),
      findingId: answers ?? findingOf(this.unit, finding),
      cause: { kind, root },
      measure,
      leadId,
      authority: 'Được giao theo quyết định phân công nhiệm vụ năm 2024',
      responsibility: 'Chịu trách nhiệm trước người đứng đầu về tiến độ và kết quả',
      coordinatingUnits: helpedBy ?? [],
      product,
      time,
      cost: cost ?? null,
    };
  }

  private lineId = (finding: string) => seedId<'line'>('line', `${this.unit.key}/${this.name}/${finding}`);

  private by(who: StoryAct['who'], [on, hour]: Moment, what: string, act: Act): StoryAct {
    return { name: `${this.unit.key}: ${what} ${this.name} ${on} ${hour}`, on, hour, who, act };
  }
}

/** The plan that a unit is asked for with these findings. */
export const planOf = (team: InspectingTeam, unit: InspectedUnit, ...keys: readonly string[]): StoryPlan =>
  new StoryPlan(
    team,
    unit,
    keys.map((key) => findingOf(unit, key)),
  );
