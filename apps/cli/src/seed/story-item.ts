import { localDate } from '#libs/calendar/src/local-date.js';
import type { WorkAct } from '#libs/composition/src/acts/work-acts.js';
import { commitmentOf, itemOf } from './drafts-2024.js';
import { IN_RETURN } from './in-return-2024.js';
import { called, type FoundedDistrict, type HeadedUnit } from './organization-2024.js';
import { seedId } from './seed-id.js';
import type { StoryAct } from './story-act.js';
import { paperOf, paperOfDistrict, type PaperSays } from './story-paper.js';

/** A day and an hour. */
export type Moment = readonly [on: string, hour: string];

type Said = Partial<Pick<Extract<WorkAct, { kind: 'REPORT' }>, 'percent' | 'health' | 'note'>> & {
  readonly reading?: readonly [value: number, on: string];
};

/** An item of the story, and what both sides do about it. */
export class StoryItem {
  private readonly unit: HeadedUnit;
  /** As an act names it. */
  readonly named;

  /** `head` where the unit has another by then. */
  constructor(
    private readonly district: FoundedDistrict,
    unit: string,
    private readonly index: number,
    head?: HeadedUnit['leader'],
  ) {
    const founded = called(district, unit);
    this.unit = { ...founded, leader: head ?? founded.leader };
    this.named = { commitment: commitmentOf(this.unit.key), item: itemOf(this.unit, index) };
  }

  /** Whoever does it says how far it is, how it goes, what its indicator reads. */
  report(at: Moment, { percent = null, health = null, note = null, reading }: Said): StoryAct {
    const read = reading ? { value: reading[0], on: localDate(reading[1]) } : null;
    return this.by(this.performer, at, 'báo cáo', { kind: 'REPORT', percent, health, note, reading: read });
  }

  /** Shows a paper and says it is done; the same `piece` again is its next version. */
  claim(at: Moment, says: PaperSays, note: string | null = null, piece = 'sản phẩm'): StoryAct[] {
    const paper = this.bindsChair
      ? paperOfDistrict(this.district, at[0], says)
      : paperOf(this.district, this.unit, at[0], says);
    const evidenceId = seedId('evidence', `${this.called}/${piece}`);
    return [
      this.by(this.performer, at, 'gửi minh chứng', { kind: 'SHOW', evidenceId, paper }),
      this.by(this.performer, at, 'đề nghị xác nhận hoàn thành', { kind: 'CLAIM', note }),
    ];
  }

  confirm(at: Moment, claim = 1, note: string | null = null): StoryAct {
    return this.by(this.creditor, at, 'xác nhận hoàn thành', { kind: 'CONFIRM', claim, note });
  }

  sendBack(at: Moment, reason: string, claim = 1): StoryAct {
    return this.by(this.creditor, at, 'trả lại', { kind: 'SEND_BACK', claim, reason });
  }

  /** Why it is late: what the other side owed and did not do, or something else. */
  stateCause(at: Moment, reason: string, unmet: StoryItem | null = null): StoryAct {
    const cause = { causeId: this.causeId, unmet: unmet?.named.item ?? null, reason };
    return this.by(this.performer, at, 'nêu nguyên nhân khách quan', { kind: 'STATE_CAUSE', ...cause });
  }

  decideCause(at: Moment, confirmed: boolean, reason: string): StoryAct {
    const decision = { causeId: this.causeId, confirmed, reason };
    return this.by(this.creditor, at, 'trả lời nguyên nhân', { kind: 'DECIDE_CAUSE', ...decision });
  }

  /** A part of it is given to somebody of the unit, who reports it and has it accepted. */
  subtask(
    who: FoundedDistrict['specialist'],
    task: string,
    on: string,
    moments: { readonly given: Moment; readonly reported: Moment; readonly accepted: Moment },
    note: string,
  ): StoryAct[] {
    const subtaskId = seedId('subtask', `${this.called}/${task}`);
    const given = { subtaskId, personId: who.personId, task, on: localDate(on) };
    return [
      this.by(this.performer, moments.given, 'giao việc', { kind: 'GIVE_SUBTASK', ...given }),
      this.by(who, moments.reported, 'báo cáo việc được giao', { kind: 'REPORT_SUBTASK', subtaskId, note }),
      this.by(this.performer, moments.accepted, 'nghiệm thu việc', { kind: 'ACCEPT_SUBTASK', subtaskId }),
    ];
  }

  private by(who: StoryAct['who'], [on, hour]: Moment, what: string, act: OfItem): StoryAct {
    return { name: `${this.called}: ${what} ${on}`, on, hour, who, act: { ...this.named, ...act } };
  }

  private get called(): string {
    return `${this.district.key}: ${this.unit.name}, nhiệm vụ ${this.index + 1}`;
  }

  private get causeId(): string {
    return seedId('cause', this.called);
  }

  private get bindsChair(): boolean {
    return this.index >= IN_RETURN;
  }

  private get performer(): StoryAct['who'] {
    return this.bindsChair ? this.district.chair : this.unit.leader;
  }

  private get creditor(): StoryAct['who'] {
    return this.bindsChair ? this.unit.leader : this.district.chair;
  }
}

/** What is done about an item, without which. */
type OfItem = WorkAct extends infer Act
  ? Act extends WorkAct
    ? Omit<Act, 'commitment' | 'item'>
    : never
  : never;
