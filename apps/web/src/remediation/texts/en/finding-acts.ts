import type * as vietnamese from '../vi/finding-acts.js';

export const findingActs: typeof vietnamese.findingActs = {
  act: {
    REPLY: 'Reply',
    ACCEPT: 'Accept the finding',
    ANSWER_REPLY: 'Answer the reply',
    ASK_EXCEPTION: 'Ask for an exception',
    DECIDE_EXCEPTION: 'Decide on the request',
    CHECK_EFFECT: 'Check the effect',
  },
  send: {
    REPLY: 'Send the reply',
    ACCEPT: 'Accept, without a reply',
    ANSWER_REPLY: 'Send the answer',
    ASK_EXCEPTION: 'Send the request',
    DECIDE_EXCEPTION: 'Record the decision',
    CHECK_EFFECT: 'Record the check',
  },
  done: {
    REPLY: 'The reply was sent.',
    ACCEPT: 'The finding was accepted.',
    ANSWER_REPLY: 'The reply was answered.',
    ASK_EXCEPTION: 'The request was sent.',
    DECIDE_EXCEPTION: 'The request was decided on.',
    CHECK_EFFECT: 'The check was recorded.',
  },
  why: {
    reply: (when) => `You may reply until ${when}, once. Whoever accepts before gives that up.`,
    answer: 'Uphold it, change its words or take it back; the unit reads the reason.',
    plan: 'Remedy it by the plan. What can’t be done now may be accepted until a day.',
    askAgain: 'More time is another request; a day that was granted is never edited.',
    decide: 'Grant it until a day, or refuse it with a reason.',
    check: 'See whether the remedy held; where it did not, a new finding is issued.',
    MAY_REPLY: (who) =>
      `Only ${who} can reply or accept. Once the time is over, the finding counts by itself.`,
    ANSWER_AWAITED: (lead) => `Only ${lead} can answer the reply.`,
    EXCEPTION_AWAITED: (lead) => `Only ${lead} can decide on this request.`,
    TO_REMEDY: (who, lead, verifiers) =>
      `${who} can remedy it by the plan or ask for an exception; ${lead} can decide on requests, ${verifiers} can verify.`,
    EXCEPTED: (who) =>
      `Only ${who} can ask anew. Once the time is over, the finding is open again by itself.`,
    CHECK_AWAITED: (verifiers) => `Only ${verifiers} can check the effect.`,
    over: 'The finding is closed; nobody has to do anything.',
  },
  reply: {
    text: 'Your reply',
    files: 'What shows it (optional)',
    attached: (count) => `${count} ${count === 1 ? 'file' : 'files'} attached`,
    take: (name) => `Take ${name} out`,
    once: 'A reply is sent once. The lead answers: upholds the finding, changes its words or takes it back.',
  },
  accept: {
    givesUp: (when) =>
      `Accepting now gives up the right of reply that lasts until ${when}. It does not come back.`,
    then: (days) => `The finding counts from today; it is to be remedied within ${days} working days.`,
    thenNoLimit: 'The finding counts from today; its severity has no time limit.',
    noted: 'This is noted from today; nothing has to be remedied.',
  },
  answer: {
    outcome: 'Answer',
    outcomes: {
      UPHELD: 'Uphold the finding',
      CHANGED: 'Change its words',
      WITHDRAWN: 'Take it back',
    },
    leads: {
      UPHELD: 'The finding counts as it was issued; the time for its remedy runs from today.',
      CHANGED: 'The finding counts in its new words; the time for its remedy runs from today.',
      WITHDRAWN: 'The finding is closed and nothing has to be remedied. It can’t be opened again.',
    },
    reason: 'Reason for the unit',
    nothing: 'The new words are the old ones: change something, or uphold the finding.',
    limit: (name, days) => `${name} · ${days} working days`,
    noLimit: (name) => `${name} · no limit`,
    committeeAnswerer: 'Who answers for the steering committee',
  },
  exception: {
    until: 'Until the end of',
    reason: 'Reason',
    anew: 'A day that was granted is never edited: more time is always a new request. Until it is decided the old date holds.',
    asked: (who, day) => `${who} asks for an exception until ${day}`,
    decision: 'Decision',
    grant: 'Grant it',
    refuse: 'Refuse it',
    otherDay: (day) => `Not the day that was asked for (${day}); both are recorded.`,
    note: 'Comment (optional)',
    refusal: 'Reason of the refusal',
    afterwards: 'After this day the finding is open again by itself and is to be remedied.',
  },
  effect: {
    outcome: 'The remedy',
    held: 'It held',
    cameBack: 'It did not hold',
    seen: 'What you saw',
    again: (conclusion) =>
      `A new finding of conclusion ${conclusion} is issued with these very words, to which the unit may reply. The old one stays closed.`,
  },
};
