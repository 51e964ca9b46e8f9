import type { MailCatalogue } from './catalogue.js';
import type { CommitmentMail } from './commitment-mails.js';

const opening = (name: string): string => (name === '' ? 'The person responsible' : name);
const until = (dueOn: string): string => (dueOn === '' ? '' : ` by the end of ${dueOn}`);
const stillDue = (dueOn: string): string => (dueOn === '' ? '' : ` It is still due by ${dueOn}.`);
const items = (count: number): string => (count === 1 ? '1 item' : `${count} items`);

/** What somebody gave as a reason may name people: it is read on the page. */
const reason = 'The reason stands on the page.';

/** What is told of commitments. */
export const mailsOfCommitmentsEn: Pick<MailCatalogue['mails'], CommitmentMail> = {
  COMMITMENT_ISSUED: ({ title, dueOn, by }) => ({
    subject: `A commitment awaits your signature, by ${dueOn}: ${title}`,
    sentences: [
      `${opening(by)} issued the commitment “${title}”. It awaits your signature${until(dueOn)}.`,
      'Please read and sign it; if you do not agree, return it with your reason in time.',
    ],
  }),
  COMMITMENT_RETURNED: ({ title, dueOn, by }) => ({
    subject: `A commitment was returned unsigned, to be answered by ${dueOn}: ${title}`,
    sentences: [
      `${opening(by)} did not sign the commitment “${title}” and returned it. ${reason}`,
      `Please issue another text or withdraw it${until(dueOn)}.`,
    ],
  }),
  COMMITMENT_REISSUED: ({ title, dueOn, by }) => ({
    subject: `A commitment was issued anew and awaits your signature, by ${dueOn}: ${title}`,
    sentences: [
      `${opening(by)} issued the commitment “${title}” with other terms; signatures on the text before are void.`,
      `Please read and sign the new text${until(dueOn)}.`,
    ],
  }),
  COMMITMENT_SIGNED: ({ title, dueOn, by }) => ({
    subject: `A commitment awaits your countersignature, by ${dueOn}: ${title}`,
    sentences: [
      `The other side has signed “${title}”${by === '' ? '' : `, ${by} last of all`}.`,
      `Please countersign it${until(dueOn)}. It takes force once everybody has.`,
    ],
  }),
  COMMITMENT_IN_FORCE: ({ title, by }) => ({
    subject: `A commitment is in force: ${title}`,
    sentences: [
      `${opening(by)} countersigned; the commitment “${title}” is in force.`,
      'Please do what you committed yourself to in time.',
    ],
  }),
  ITEMS_FOR_YOU: ({ title, count, dueOn }) => ({
    subject: `${items(count)} for you to do: ${title}`,
    sentences: [
      `“${title}” is in force; ${items(count)} of it ${count === 1 ? 'is' : 'are'} yours to do.`,
      dueOn === '' ? 'By when stands in the text.' : `The first is due on ${dueOn}.`,
    ],
  }),
  SIGNED_FOR_YOU: ({ title, by }) => ({
    subject: `Signed in your place: ${title}`,
    sentences: [
      `${opening(by)} signed the commitment “${title}” in your place, under the authority that is recorded.`,
      'If that is not right, revoke the authority and tell the other side.',
    ],
  }),
  COMMITMENT_WITHDRAWN: ({ title, by }) => ({
    subject: `A commitment was withdrawn and needs no signature any more: ${title}`,
    sentences: [
      `${opening(by)} withdrew the commitment “${title}”. You need not sign it any more; what was signed of it is void.`,
      reason,
    ],
  }),
  COMMITMENT_SUPERSEDED: ({ title }) => ({
    subject: `A commitment gave way to another: ${title}`,
    sentences: [`The commitment “${title}” holds no more: another one took force in its place.`],
  }),
  COMMITMENT_EXPIRED: ({ title, count }) => ({
    subject: `A commitment’s year is over with ${items(count)} open: ${title}`,
    sentences: [
      `The year of the commitment “${title}” is over, and ${items(count)} ${count === 1 ? 'is' : 'are'} not done.`,
      'What is open is still owed and still followed up.',
    ],
  }),
  COMMITMENT_LAPSED: ({ title }) => ({
    subject: `A commitment was not signed in its year and lapsed: ${title}`,
    sentences: [
      `The year of the commitment “${title}” ended before everybody had signed. Nobody needs to sign it any more.`,
    ],
  }),
  AMENDMENT_PROPOSED: ({ title, dueOn, by }) => ({
    subject: `An amendment awaits your signature, by ${dueOn}: ${title}`,
    sentences: [
      `${opening(by)} proposes to amend the commitment “${title}”. ${reason}`,
      `Please sign or drop it${until(dueOn)}. Until all have signed, the terms in force hold.`,
    ],
  }),
  AMENDMENT_ANNOUNCED: ({ title, by }) => ({
    subject: `An amendment is proposed: ${title}`,
    sentences: [
      `${opening(by)} proposes to amend the commitment “${title}”. ${reason}`,
      'You are asked to countersign once the other side has signed; you can drop it from now on.',
    ],
  }),
  AMENDMENT_DROPPED: ({ title, by }) => ({
    subject: `An amendment was dropped: ${title}`,
    sentences: [
      `${opening(by)} dropped the amendment of the commitment “${title}”. The terms in force hold.`,
      reason,
    ],
  }),
  AMENDMENT_IN_FORCE: ({ title, by }) => ({
    subject: `An amendment is in force: ${title}`,
    sentences: [`${opening(by)} countersigned; from now on the amended terms of “${title}” hold.`],
  }),
  COMPLETION_CLAIMED: ({ title, dueOn, by }) => ({
    subject: `Said to be done, to be confirmed by ${dueOn}: ${title}`,
    sentences: [
      `${opening(by)} says that “${title}” is done, and shows evidence.`,
      `Please confirm it or send it back${until(dueOn)}.`,
    ],
  }),
  CLAIM_WITHDRAWN: ({ title, by }) => ({
    subject: `No longer said to be done: ${title}`,
    sentences: [`${opening(by)} took back that “${title}” is done. You need not confirm it any more.`],
  }),
  COMPLETION_CONFIRMED: ({ title, by }) => ({
    subject: `Confirmed as done: ${title}`,
    sentences: [`${opening(by)} confirmed that “${title}” is done.`],
  }),
  COMPLETION_SENT_BACK: ({ title, dueOn, by }) => ({
    subject: `Sent back to work: ${title}`,
    sentences: [
      `${opening(by)} did not confirm “${title}” and sent it back. ${reason}`,
      `Please go on with it and say again when it is done.${stillDue(dueOn)}`,
    ],
  }),
  CONFIRMATION_VOIDED: ({ title, dueOn, by }) => ({
    subject: `No longer confirmed as done, to be done again: ${title}`,
    sentences: [
      `${opening(by)} took back the confirmation that “${title}” is done. ${reason}`,
      `Please go on with it and say again when it is done.${stillDue(dueOn)}`,
    ],
  }),
  CONFIRMATION_LOST: ({ title, by }) => ({
    subject: `Your confirmation is void: ${title}`,
    sentences: [
      `${opening(by)} changed the evidence for “${title}”, so that your confirmation is void.`,
      'You are asked again once it is said to be done.',
    ],
  }),
  SUBTASK_GIVEN: ({ title, dueOn, by }) => ({
    subject: `A sub-task for you, by ${dueOn}: ${title}`,
    sentences: [`${opening(by)} asks you to do “${title}”${until(dueOn)}.`],
  }),
  SUBTASK_REPORTED: ({ title, dueOn, by }) => ({
    subject: `A sub-task is to be accepted by ${dueOn}: ${title}`,
    sentences: [
      `${opening(by)} says that “${title}” is done.`,
      `Please accept it or send it back${until(dueOn)}.`,
    ],
  }),
  SUBTASK_ACCEPTED: ({ title, by }) => ({
    subject: `Your sub-task was accepted: ${title}`,
    sentences: [`${opening(by)} accepted “${title}”.`],
  }),
  SUBTASK_SENT_BACK: ({ title, dueOn, by }) => ({
    subject: `Your sub-task was sent back to work: ${title}`,
    sentences: [
      `${opening(by)} did not accept “${title}” and sent it back. ${reason}`,
      `Please go on with it and report it again.${stillDue(dueOn)}`,
    ],
  }),
  SUBTASK_WITHDRAWN: ({ title, by }) => ({
    subject: `A sub-task was taken back: ${title}`,
    sentences: [`${opening(by)} took “${title}” back. You need not do it any more. ${reason}`],
  }),
  CAUSE_STATED: ({ title, dueOn, by }) => ({
    subject: `A cause of delay is to be decided on by ${dueOn}: ${title}`,
    sentences: [
      `${opening(by)} states an objective cause for the delay of “${title}”. ${reason}`,
      `Please decide${until(dueOn)}.`,
    ],
  }),
  CAUSE_CONFIRMED: ({ title, by }) => ({
    subject: `The cause of delay was accepted as objective: ${title}`,
    sentences: [`${opening(by)} accepted the cause of the delay of “${title}” as objective.`],
  }),
  CAUSE_REFUSED: ({ title, by }) => ({
    subject: `The cause of delay was not accepted: ${title}`,
    sentences: [`${opening(by)} did not accept the cause of the delay of “${title}” as objective. ${reason}`],
  }),
  HANDED_OVER_TO_YOU: ({ title, dueOn }) => ({
    subject: `A commitment was handed over to you, to be answered by ${dueOn}: ${title}`,
    sentences: [
      `The commitment “${title}” was handed over to you. You are bound from now on, whether you agree with the statement or not.`,
      `Please agree with the statement or dispute it${until(dueOn)}.`,
    ],
  }),
  UNSIGNED_HANDED_OVER_TO_YOU: ({ title }) => ({
    subject: `You take another’s place in a commitment that is not in force: ${title}`,
    sentences: [
      `The commitment “${title}”, not signed by all yet, passed to you with the signature or answer that is still owed.`,
      'Please see on the page what is to be done by when.',
    ],
  }),
  HANDED_OVER: ({ title, to }) => ({
    subject: `A commitment was handed over: ${title}`,
    sentences: [
      `The commitment “${title}” was handed over to ${to === '' ? 'a successor' : to}. How things stood is recorded.`,
    ],
  }),
  HANDOVER_ACCEPTED: ({ title, by }) => ({
    subject: `The hand-over was accepted: ${title}`,
    sentences: [`${opening(by)} agrees with how things stood when “${title}” was handed over.`],
  }),
  HANDOVER_DISPUTED: ({ title, dueOn, by, count }) => ({
    subject: `A disputed hand-over is to be settled by ${dueOn}: ${title}`,
    sentences: [
      `${opening(by)} disputes how ${items(count)} stood when “${title}” was handed over. ${reason}`,
      `Please settle which days of delay stay with the predecessor${until(dueOn)}.`,
    ],
  }),
  HANDOVER_SETTLED: ({ title, by }) => ({
    subject: `What you disputed was settled: ${title}`,
    sentences: [
      `${opening(by)} settled what you disputed when “${title}” was handed over. The outcome stands on the page.`,
    ],
  }),
  UNIT_SUCCEEDED: ({ title, unit }) => ({
    subject: `A commitment passed to the unit’s successor: ${title}`,
    sentences: [
      `Units were reorganised: the commitment “${title}” passed to ${unit === '' ? 'the successor' : unit}. Its terms and dates stay.`,
    ],
  }),
};
