import type { FindingDetail } from '../finding-detail.js';

/** Where a finding stands, by what comes next and who has to do it. */
export type Standing =
  | 'MAY_REPLY'
  | 'ANSWER_AWAITED'
  | 'EXCEPTION_AWAITED'
  | 'TO_REMEDY'
  | 'EXCEPTED'
  | 'CHECK_AWAITED'
  | 'REMEDIED'
  | 'HELD'
  | 'CAME_BACK'
  | 'WITHDRAWN'
  | 'NOTED';

type Life = Pick<FindingDetail, 'status' | 'exceptionAsked' | 'checkBy' | 'effective'>;

/** Where a finding stands. While a request waits, that comes first: only then does anything else go on. */
export function standingOf({ status, exceptionAsked, checkBy, effective }: Life): Standing {
  switch (status) {
    case 'ISSUED':
      return 'MAY_REPLY';
    case 'REPLIED':
      return 'ANSWER_AWAITED';
    case 'OPEN':
      return exceptionAsked ? 'EXCEPTION_AWAITED' : 'TO_REMEDY';
    case 'EXCEPTED':
      return exceptionAsked ? 'EXCEPTION_AWAITED' : 'EXCEPTED';
    case 'REMEDIED':
      if (effective !== null) return effective ? 'HELD' : 'CAME_BACK';
      return checkBy === null ? 'REMEDIED' : 'CHECK_AWAITED';
    case 'WITHDRAWN':
    case 'NOTED':
      return status;
  }
}

/** The exception whose request waits. */
export const askedOf = ({ exceptions }: Pick<FindingDetail, 'exceptions'>) =>
  exceptions.find(({ state }) => state === 'ASKED');
