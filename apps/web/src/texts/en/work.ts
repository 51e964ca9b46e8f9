import type * as vietnamese from '../vi/work.js';

const things = (count: number) => (count === 1 ? '1 thing' : `${count} things`);

export const myWork: typeof vietnamese.myWork = {
  sentence({ duties, overdue, dueSoon, forOthers, requests, owedToMe }) {
    const proxies = forOthers === 0 ? '' : `; [${things(forOthers)}](forOthers) to sign for others`;
    const asked =
      requests === 0
        ? ''
        : `; [${requests} request${requests === 1 ? '' : 's'} for more time](requests) for you to decide`;
    const late =
      owedToMe === 0
        ? ''
        : `; [${things(owedToMe)}](owed) that you assigned ${owedToMe === 1 ? 'is' : 'are'} late`;
    const others = `${proxies}${asked}${late}`;
    if (duties === 0)
      return `${requests + forOthers === 0 ? 'Nothing waits for you now' : 'You owe nothing now'}${others}.`;
    if (overdue === duties)
      return `You have [${things(duties)}](late) to do, ${duties > 1 ? 'all ' : ''}late${others}.`;
    const overdueOnes = overdue > 0 ? `[${overdue}](late) late` : '';
    const soon = dueSoon > 0 ? `${dueSoon} due soon` : '';
    const rest = [overdueOnes, soon].filter(Boolean).join(', ');
    return `You have [${things(duties)}](duties) to do${rest === '' ? ', all in time' : `: ${rest}`}${others}.`;
  },
  toSign: 'For you to sign',
  toCountersign: 'For you to countersign',
  forOthers: 'For you to sign in others’ places',
  toSignFor: {
    SIGN: (count, who) => `${count} to sign for ${who}`,
    COUNTERSIGN: (count, who) => `${count} to countersign for ${who}`,
  },
  near: {
    overdue: 'Overdue',
    today: 'Due today',
    soon: 'Due within the next 3 working days',
    later: 'After that',
    undated: 'No deadline',
    submitted: 'Said to be done, waiting to be confirmed',
  },
  seeCalendar: 'see calendar',
  owedToMe: 'Assigned by you, and late',
  lateUnits: (count) => `${count} more; see them by overdue unit`,
  count: things,
  more: (count) => `See ${count} more`,
  nothing: 'What you are given to do, to sign and to countersign will stand here.',
  sign: (count) => (count === 1 ? 'Read and sign' : `Read and sign ${count}`),
  signWhy: 'A commitment is in force once the assigner has countersigned it.',
  countersign: (count) => (count === 1 ? 'Countersign' : `Countersign ${count}`),
  countersignWhy: 'These were signed; they come into force when you countersign them.',
};
