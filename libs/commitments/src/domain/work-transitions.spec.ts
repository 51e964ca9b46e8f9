import { describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar/src/local-date.js';
import { officialCalendar as calendar } from '#libs/calendar/src/official-calendar.js';
import { folded, item, now, parties, story } from '../../../../test/support/commitment-story.js';
import { evidence, workCommands } from '../../../../test/support/commitment-at-work.js';
import { given } from '../../../../test/support/given.js';
import { newId } from '../../../../test/support/journey.js';
import type { CommitmentEvent } from './commitment-events.js';
import { initial, workOf, bindingOf, type Commitment } from './commitment-state.js';
import { attachEvidence } from './evidence-decisions.js';
import { evolve } from './evolve.js';
import { claimCompletion, confirmCompletion, reportProgress } from './work-decisions.js';

type Command = keyof typeof workCommands;
type Step = (state: Commitment) => readonly CommitmentEvent[];

const after = (...steps: readonly Step[]): CommitmentEvent[] => {
  const events = [...story.IN_FORCE];
  for (const step of steps) events.push(...step(folded(events)));
  return events;
};
const { report, attach, claim, confirm, sendBack, voidConfirmation } = workCommands;
const { giveSubtask, reportSubtask, acceptSubtask, stateCause, decideCause } = workCommands;

/** How an item comes to stand in each of its ways. */
const standings = {
  NOT_STARTED: after(),
  IN_PROGRESS: after(report),
  SHOWN: after(attach),
  AWAITING_CONFIRMATION: after(attach, claim),
  REWORK: after(attach, claim, sendBack),
  COMPLETED: after(attach, claim, confirm),
  VOIDED: after(attach, claim, confirm, voidConfirmation),
  SUBTASK_OPEN: after(giveSubtask),
  SUBTASK_REPORTED: after(giveSubtask, reportSubtask),
  SUBTASK_DONE: after(giveSubtask, reportSubtask, acceptSubtask),
  CAUSE_STATED: after(stateCause),
  CAUSE_DECIDED: after(stateCause, decideCause),
};
type Standing = keyof typeof standings;

const always: readonly Command[] = ['report', 'attach', 'giveSubtask', 'stateCause'];
const shown: readonly Command[] = [...always, 'replace', 'withdrawEvidence', 'claim'];

const allowed: Record<Standing, readonly Command[]> = {
  NOT_STARTED: always,
  IN_PROGRESS: always,
  SHOWN: shown,
  AWAITING_CONFIRMATION: ['withdrawClaim', 'confirm', 'sendBack', 'stateCause'],
  REWORK: shown,
  COMPLETED: ['attach', 'replace', 'withdrawEvidence', 'voidConfirmation', 'stateCause'],
  VOIDED: shown,
  SUBTASK_OPEN: [...always, 'reportSubtask', 'withdrawSubtask'],
  SUBTASK_REPORTED: [...always, 'acceptSubtask', 'sendBackSubtask', 'withdrawSubtask'],
  SUBTASK_DONE: always,
  CAUSE_STATED: ['report', 'attach', 'giveSubtask', 'decideCause'],
  CAUSE_DECIDED: always,
};

// The keys of the two records. A new piece of evidence stands for the next version of one that is not there.
const pairs = (Object.keys(standings) as Standing[]).flatMap((standing) =>
  (Object.keys(workCommands) as Command[])
    .filter((command) => command !== 'replace' || allowed[standing].includes('replace'))
    .map((command) => [standing, command, allowed[standing].includes(command)] as const),
);

const work = (events: readonly CommitmentEvent[]) => {
  const binding = bindingOf(folded(events));
  if (!binding) throw new Error('it is in force');
  return workOf(binding, item.id);
};

describe('an item', () => {
  it.each(pairs)('that is %s: %s is allowed: %s', (standing, command, may) => {
    const when = given({ initial, evolve }, ...standings[standing]).when(workCommands[command]);
    expect(() => when.thenRefused('')).toThrow(may ? 'not refused' : /toBe/);
  });

  it.each(['DRAFT', 'ISSUED', 'SIGNED', 'SUPERSEDED', 'WITHDRAWN'] as const)(
    'of a commitment that is %s is not worked on',
    (status) => {
      for (const command of Object.values(workCommands))
        given({ initial, evolve }, ...story[status])
          .when(command)
          .thenRefused('WRONG_STATUS');
    },
  );

  it('is still owed and done after its year', () => {
    expect(report(folded(story.EXPIRED))).toHaveLength(1);
  });

  it('belongs to its side: neither the other party nor anybody else does it, nor confirms his own', () => {
    const other = { itemId: item.id, by: parties.assignerId, now };
    given({ initial, evolve }, ...standings.SHOWN)
      .when((state) => claimCompletion(state, { ...other, remark: null, calendar }))
      .thenRefused('NOT_THE_PERFORMER', { whoCan: [parties.signatoryId] });
    given({ initial, evolve }, ...standings.AWAITING_CONFIRMATION)
      .when((state) =>
        confirmCompletion(state, { ...other, by: parties.signatoryId, claim: 1, remark: null }),
      )
      .thenRefused('NOT_THE_CREDITOR', { whoCan: [parties.assignerId] });
  });

  it('goes on counting its claims, and each answer names the one it is about', () => {
    const again = after(attach, claim, sendBack, claim);
    given({ initial, evolve }, ...again)
      .when((state) =>
        confirmCompletion(state, { itemId: item.id, by: parties.assignerId, now, claim: 1, remark: null }),
      )
      .thenRefused('CLAIM_CHANGED', { claim: 2 });
    expect(work(again).claims.map(({ answer }) => answer)).toEqual(['SENT_BACK', 'AWAITED']);
  });

  it('loses its confirmation with the evidence it stood on', () => {
    const [voided, attached] = attach(folded(standings.COMPLETED));
    expect(voided).toMatchObject({ type: 'ConfirmationVoided', data: { because: 'EVIDENCE_CHANGED' } });
    expect(attached).toMatchObject({ type: 'EvidenceAttached' });
  });

  it('counts the versions of a piece of evidence, and takes no file twice', () => {
    const piece = evidence();
    const show = (sha256: string) => (state: Commitment) =>
      attachEvidence(state, {
        ...piece,
        itemId: item.id,
        by: parties.signatoryId,
        now,
        fileId: newId(),
        sha256,
      });
    const twice = after(show('a'.repeat(64)), show('b'.repeat(64)));
    expect(work(twice).evidence.map(({ version }) => version)).toEqual([1, 2]);
    given({ initial, evolve }, ...twice)
      .when(show('b'.repeat(64)))
      .thenRefused('SAME_FILE');
  });

  it('keeps the latest reading by its day, whatever was reported last', () => {
    const reading = (value: number, on: string) => (state: Commitment) =>
      reportProgress(state, {
        itemId: item.id,
        by: parties.signatoryId,
        now,
        percent: null,
        health: null,
        reading: { value, on: localDate(on) },
        remark: null,
      });
    const read = after(reading(93, '2024-01-12'), reading(91, '2024-01-05'));
    expect(work(read).reading).toEqual({ value: 93, on: '2024-01-12' });
  });
});
