import { localDate } from '#libs/calendar/src/local-date.js';
import type { FindingAct } from '#libs/composition/src/acts/finding-acts.js';
import type { FindingId } from '#libs/remediation/src/domain/finding-text.js';
import { findingOf, type InspectedUnit } from './inspected-unit.js';
import type { StoryAct } from './story-act.js';
import type { Moment } from './story-item.js';
import type { InspectingTeam } from './team-2024.js';

/** A finding of the story, and what both sides do about it. */
export class StoryFinding {
  constructor(
    private readonly called: string,
    private readonly finding: FindingId,
    private readonly team: InspectingTeam,
    private readonly answerer: StoryAct['who'],
  ) {}

  accept(at: Moment): StoryAct {
    return this.by(this.answerer, at, 'tiếp thu', { kind: 'ACCEPT_FINDING' });
  }

  reply(at: Moment, reply: string): StoryAct {
    return this.by(this.answerer, at, 'giải trình', { kind: 'REPLY_TO_FINDING', reply });
  }

  takeBack(at: Moment, reason: string): StoryAct {
    const answer = { kind: 'ANSWER_REPLY', outcome: 'WITHDRAWN', reason } as const;
    return this.by(this.team.lead, at, 'trả lời giải trình', answer);
  }

  askException(at: Moment, until: string, reason: string): StoryAct {
    const asked = { kind: 'ASK_EXCEPTION', until: localDate(until), reason } as const;
    return this.by(this.answerer, at, 'đề nghị chấp nhận tạm thời', asked);
  }

  grantException(at: Moment, until: string): StoryAct {
    const granted = { kind: 'DECIDE_EXCEPTION', until: localDate(until), reason: null } as const;
    return this.by(this.team.lead, at, 'chấp nhận tạm thời', granted);
  }

  /** Whether the remedy held; where it did not, another finding is issued. */
  check(at: Moment, effective: boolean, seen: string): StoryAct {
    return this.by(this.team.verifier, at, 'kiểm tra hiệu quả', { kind: 'CHECK_EFFECT', effective, seen });
  }

  private by(who: StoryAct['who'], [on, hour]: Moment, what: string, act: OfFinding): StoryAct {
    return {
      name: `${this.called}: ${what} ${on}`,
      on,
      hour,
      who,
      act: { finding: this.finding, ...act },
    };
  }
}

/** What is done about a finding, without which. */
type OfFinding = FindingAct extends infer Act
  ? Act extends FindingAct
    ? Omit<Act, 'finding'>
    : never
  : never;

export const findingIn = (team: InspectingTeam, unit: InspectedUnit, key: string): StoryFinding =>
  new StoryFinding(`${unit.key}: tồn tại ${key}`, findingOf(unit, key), team, unit.head);
