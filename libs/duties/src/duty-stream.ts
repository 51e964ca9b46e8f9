import type { DutyChange } from '#libs/kernel/src/duty-change.js';
import type { StreamModel } from '#libs/kernel/src/stream-model.js';
import type { DutyEvent } from './domain/duty-events.js';
import { evolveFollowUp, untouched, type FollowUp } from './domain/follow-up.js';

/** What happens to a duty after its source opened it: a stream under the duty's own id, and a row for every request for time. */
export const dutyStream: StreamModel<FollowUp, DutyEvent> = {
  type: 'duty',
  initial: untouched,
  evolve: evolveFollowUp,
  duties: (event, state) => changesOf(event, state),
  rows: ({ extensions }) => [
    {
      table: 'extensions',
      stream: 'duty_id',
      key: 'id',
      rows: extensions.map((one) => ({
        id: one.extensionId,
        state: one.state,
        asked_by: one.askedBy,
        asked_at: one.askedAt,
        due_on: one.dueOn,
        until: one.until,
        reason_class: one.reasonClass,
        decided_by: one.decidedBy,
        decided_at: one.decidedAt,
        granted_on: one.due?.on ?? null,
      })),
    },
  ],
  // Who may is settled against the duty's row: only its source knows the parties.
  subject: () => undefined,
};

/** Every event that a command or an escalation records touches the duty's row: its lock is what a rebuild waits for. */
function changesOf(event: DutyEvent, { escalation }: FollowUp): DutyChange[] {
  switch (event.type) {
    case 'ReminderSent':
      return [];
    case 'DutyEscalated':
    case 'DutyUrged':
      return [{ change: 'escalate', level: escalation }];
    case 'DutyAcknowledged':
      return [{ change: 'acknowledge', at: event.data.at }];
    case 'DueRecomputed':
      return [{ change: 'reschedule', due: event.data.due, over: event.data.over }];
    case 'ExtensionAsked':
      return [{ change: 'extension', state: 'ASKED' }];
    case 'ExtensionGranted':
      return [
        { change: 'extension', state: 'GRANTED' },
        { change: 'reschedule', due: event.data.due, over: event.data.over },
      ];
    case 'ExtensionRefused':
      return [{ change: 'extension', state: 'REFUSED' }];
    case 'ExtensionWithdrawn':
      return [{ change: 'extension', state: 'WITHDRAWN' }];
  }
}
