import { Injectable } from '@nestjs/common';
import type { ICommand } from '@nestjs/cqrs';
import { EventStore } from '#libs/kernel/src/event-store.js';
import { readState } from '#libs/platform/src/event-store/read-state.js';
import { AcceptFinding } from '#libs/remediation/src/accept-finding.js';
import { AnswerReply } from '#libs/remediation/src/answer-reply.js';
import { AskException } from '#libs/remediation/src/ask-exception.js';
import { CheckEffect } from '#libs/remediation/src/check-effect.js';
import { DecideException } from '#libs/remediation/src/decide-exception.js';
import { findingStream } from '#libs/remediation/src/finding-stream.js';
import { ReplyToFinding } from '#libs/remediation/src/reply-to-finding.js';
import type { FindingAct } from './finding-acts.js';

/** What both sides do about a finding; none where nothing waits for a decision. */
@Injectable()
export class FindingCommands {
  constructor(private readonly store: EventStore) {}

  async of(act: FindingAct): Promise<readonly ICommand[]> {
    switch (act.kind) {
      case 'ACCEPT_FINDING':
        return [new AcceptFinding(act.finding)];
      case 'REPLY_TO_FINDING':
        return [new ReplyToFinding(act.finding, act.reply, [])];
      case 'ANSWER_REPLY':
        return [new AnswerReply(act.finding, act.outcome, null, act.reason)];
      case 'ASK_EXCEPTION':
        return [new AskException(act.finding, act.until, act.reason)];
      case 'DECIDE_EXCEPTION': {
        const finding = await readState(this.store, findingStream, act.finding);
        const exceptions = finding.status === 'NONE' ? [] : finding.exceptions;
        return exceptions
          .filter(({ state }) => state === 'ASKED')
          .map(({ exceptionId }) => new DecideException(act.finding, exceptionId, act.until, act.reason));
      }
      case 'CHECK_EFFECT':
        return [new CheckEffect(act.finding, act.effective, act.seen)];
    }
  }
}
