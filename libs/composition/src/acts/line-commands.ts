import { Injectable } from '@nestjs/common';
import type { ICommand } from '@nestjs/cqrs';
import { EventStore } from '#libs/kernel/src/event-store.js';
import { readState } from '#libs/platform/src/event-store/read-state.js';
import { ClaimLine } from '#libs/remediation/src/claim-line.js';
import { shownEvidence, standingClaim, untouchedLine } from '#libs/remediation/src/domain/line-work.js';
import { workOn } from '#libs/remediation/src/domain/plan.js';
import { planStream } from '#libs/remediation/src/plan-stream.js';
import { ReportLine } from '#libs/remediation/src/report-line.js';
import { ReviewLineEvidence } from '#libs/remediation/src/review-line-evidence.js';
import { SendBackLine } from '#libs/remediation/src/send-back-line.js';
import { VerifyLine } from '#libs/remediation/src/verify-line.js';
import type { LineAct } from './line-acts.js';

/** What is done about a line, where no paper has to be shown first; none where nothing is claimed. */
@Injectable()
export class LineCommands {
  constructor(private readonly store: EventStore) {}

  async of(act: Exclude<LineAct, { kind: 'SHOW_LINE' }>): Promise<readonly ICommand[]> {
    const { plan, line } = act;
    switch (act.kind) {
      case 'REPORT_LINE':
        return [new ReportLine(plan, line, act.percent, act.note)];
      case 'CLAIM_LINE':
        return [new ClaimLine(plan, line, act.note)];
      case 'VERIFY_LINE':
      case 'SEND_BACK_LINE': {
        const state = await readState(this.store, planStream, plan);
        const work = state.status === 'NONE' ? untouchedLine : workOn(state, line);
        const claim = standingClaim(work)?.number;
        if (claim === undefined) return [];
        if (act.kind === 'SEND_BACK_LINE') return [new SendBackLine(plan, line, claim, act.reason)];
        const accepted = shownEvidence(work)
          .filter((shown) => shown.state === 'IN_REVIEW')
          .map(({ evidenceId, version }) => ({ evidenceId, version, accepted: true }));
        return [
          ...accepted.map((review) => new ReviewLineEvidence(plan, line, review, null)),
          new VerifyLine(plan, line, claim, act.note),
        ];
      }
    }
  }
}
