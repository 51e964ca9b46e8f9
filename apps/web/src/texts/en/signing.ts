import type * as vietnamese from '../vi/signing.js';

const commitments = (count: number) => (count === 1 ? '1 commitment' : `${count} commitments`);

export const sign: typeof vietnamese.sign = {
  asSignatory: {
    title: 'Sign',
    waiting: (count) =>
      count === 0
        ? 'Nothing waits to be signed.'
        : count === 1
          ? 'You are about to sign this commitment.'
          : `${commitments(count)} wait for you to sign.`,
    nothing: 'No commitment waits for your signature.',
    statement: (count) =>
      count === 1
        ? 'I have read the terms above and commit myself to all of them.'
        : `I have read the terms of the ${count} chosen commitments and commit myself to them.`,
    chooseFirst: 'Choose at least one to sign.',
    effect: 'Once signed, the terms can’t be changed; the assigner countersigns.',
    act: (count) => (count > 1 ? `Sign ${count}` : 'Sign'),
    done: (count) => (count === 1 ? 'The commitment is signed.' : `${commitments(count)} are signed.`),
    next: 'It comes into force when the assigner countersigns; you will see it in My work.',
  },
  asAssigner: {
    title: 'Countersign',
    waiting: (count) =>
      count === 0
        ? 'Nothing waits to be countersigned.'
        : count === 1
          ? 'You are about to countersign this commitment.'
          : `${commitments(count)} are signed and wait for you.`,
    nothing: 'No commitment waits for your countersignature.',
    statement: (count) =>
      count === 1
        ? 'I have read and confirm this commitment.'
        : `I have read and confirm the ${count} chosen commitments.`,
    chooseFirst: 'Choose at least one to countersign.',
    effect: 'Once countersigned, a commitment is in force at once.',
    act: (count) => (count > 1 ? `Countersign ${count}` : 'Countersign'),
    done: (count) => (count === 1 ? 'Countersigned.' : `${commitments(count)} are countersigned.`),
    next: 'They are in force from now on.',
  },
  inPlaceOfSignatory: (who) => ({
    waiting: (count) =>
      count === 0
        ? `Nothing waits to be signed for ${who}.`
        : count === 1
          ? `You are about to sign this commitment for ${who}.`
          : `${commitments(count)} wait for you to sign for ${who}.`,
    nothing: `No commitment waits for you to sign for ${who}.`,
    statement: (count) =>
      count === 1
        ? `I have read all the terms above and sign them in the place of ${who}.`
        : `I have read the terms of the ${count} chosen commitments and sign them in the place of ${who}.`,
    next: `It comes into force when the assigner countersigns. ${who} is told that it was signed for them.`,
  }),
  inPlaceOfAssigner: (who) => ({
    waiting: (count) =>
      count === 0
        ? `Nothing waits to be countersigned for ${who}.`
        : count === 1
          ? `You are about to countersign this commitment for ${who}.`
          : `${commitments(count)} are signed and wait for you to countersign for ${who}.`,
    nothing: `No commitment waits for you to countersign for ${who}.`,
    statement: (count) =>
      count === 1
        ? `I have read this commitment and confirm it in the place of ${who}.`
        : `I have read the ${count} chosen commitments and confirm them in the place of ${who}.`,
    next: `They are in force from now on. ${who} is told that they were signed for them.`,
  }),
  password: 'Re-enter your password to sign',
  passwordHint: 'It holds for some minutes in this session.',
  granted: 'Your password was confirmed a moment ago and is not needed again.',
  chooseAll: (count) => `Choose all ${count}`,
  chooseOne: (unit) => `Choose the one of ${unit}`,
  chosen: (count) => `${count} chosen`,
  read: 'Read in full',
  close: 'Close',
};
