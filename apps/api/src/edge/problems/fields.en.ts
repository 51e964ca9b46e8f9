import { textOf } from './details.js';
import type { FieldTexts } from './problem-catalogue.js';

/** What is said about single fields. */
export const fieldsEn: FieldTexts = {
  REQUIRED: () => 'It is required.',
  WRONG_TYPE: () => 'It has the wrong type.',
  UNKNOWN_FIELD: () => 'There is no such field.',
  TOO_SMALL: (values) => `It must be ${textOf(values, 'limit')} or more.`,
  TOO_LARGE: (values) => `It must be ${textOf(values, 'limit')} or less.`,
  TOO_SHORT: (values) =>
    values['limit'] === 1 ? 'It can’t be empty.' : `It needs at least ${textOf(values, 'limit')} characters.`,
  TOO_LONG: (values) => `It may have ${textOf(values, 'limit')} characters at most.`,
  TOO_FEW: (values) => `It needs at least ${textOf(values, 'limit')} entries.`,
  TOO_MANY: (values) => `It may have ${textOf(values, 'limit')} entries at most.`,
  NOT_ONE_OF: (values) => `It must be one of: ${[values['allowed']].flat().join(', ')}.`,
  NOT_AN_ID: () => 'It is not an id.',
  NOT_A_DATE: () => 'It is not a date, e.g. 2024-03-31.',
  NOT_A_TIME: () => 'It is not a time, e.g. 2024-03-31T01:00:00Z.',
  NOT_AN_EMAIL: () => 'It is not an e-mail address.',
  BAD_FORMAT: () => 'It does not have the required form.',
  CONTROL_CHARACTER: () => 'It holds a control character; remove it.',
  INVALID: () => 'It is not valid.',
};
