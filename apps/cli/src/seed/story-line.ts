import type { LineAct } from '#libs/composition/src/acts/line-acts.js';
import { seedId } from './seed-id.js';
import type { InspectedUnit } from './inspected-unit.js';
import type { StoryAct } from './story-act.js';
import type { Moment } from './story-item.js';

interface Parts {
  readonly performer: StoryAct['who'];
  readonly verifier: StoryAct['who'];
  readonly paper: InspectedUnit['paper'];
}

/** What is shown for a line: a report of the unit with its number, what it is about, and what it says. */
export type Report = readonly [symbol: string, about: string, says: string];

/** A line of a plan of the story, and what both sides do about it. */
export class StoryLine {
  constructor(
    private readonly called: string,
    private readonly named: Pick<LineAct, 'plan' | 'line'>,
    private readonly parts: Parts,
  ) {}

  report(at: Moment, percent: number, note: string | null = null): StoryAct {
    return this.by(this.parts.performer, at, 'báo cáo tiến độ', { kind: 'REPORT_LINE', percent, note });
  }

  /** Shows a report and says it is done; a second one is the next version of the first. */
  claim(at: Moment, [symbol, abstract, says]: Report, note: string | null = null): StoryAct[] {
    const { performer } = this.parts;
    const file = `Báo cáo số ${symbol.replaceAll('/', '-')}.pdf`;
    const paper = this.parts.paper(at[0], { file, symbol, title: 'Báo cáo', abstract, paragraphs: [says] });
    const evidenceId = seedId('evidence', this.called);
    return [
      this.by(performer, at, 'gửi minh chứng', { kind: 'SHOW_LINE', evidenceId, paper }),
      this.by(performer, at, 'báo đã làm xong', { kind: 'CLAIM_LINE', note }),
    ];
  }

  verify(at: Moment, note: string | null = null): StoryAct {
    return this.by(this.parts.verifier, at, 'xác minh', { kind: 'VERIFY_LINE', note });
  }

  sendBack(at: Moment, reason: string): StoryAct {
    return this.by(this.parts.verifier, at, 'yêu cầu làm lại', { kind: 'SEND_BACK_LINE', reason });
  }

  private by(who: StoryAct['who'], [on, hour]: Moment, what: string, act: OfLine): StoryAct {
    return { name: `${this.called}: ${what} ${on}`, on, hour, who, act: { ...this.named, ...act } };
  }
}

/** What is done about a line, without which. */
type OfLine = LineAct extends infer Act ? (Act extends LineAct ? Omit<Act, 'plan' | 'line'> : never) : never;
