import { dayOf, textOf } from './details.js';
import type { ProblemTexts } from './problem-catalogue.js';
import { says } from './says.js';

/** What is said about units, levels, people and accounts. */
export const organizationEn = {
  BEFORE_LAST_CHANGE: says('The day is before the last change', (details) => {
    return `The unit changed on ${dayOf(details, 'lastChange')}. Choose that day or a later one.`;
  }),
  ENDS_BEFORE_IT_BEGINS: says('It ends before it begins', 'Choose a last day that is not before the first.'),
  FUNCTION_ENDED: says(
    'The function has ended',
    'It has ended already and need not be revoked. Reload to see it.',
  ),
  FUNCTION_HELD: says(
    'The function is held already',
    'This person holds it over that unit in an overlapping period. Choose another period, or revoke the old one first.',
  ),
  HEAD_EXISTS: says(
    'The unit has a head',
    'Somebody else heads the unit at that time. End that position first, or choose another day.',
  ),
  LAST_ADMINISTRATOR: says(
    'This is the last administrator',
    'Somebody must always be able to sign in as administrator. Give the function to somebody else first.',
  ),
  LEVELS_EXIST: says('The levels are there already', 'Change the levels that are there.'),
  LEVEL_FIXED: says(
    'Name and rank of a level can’t be changed',
    'A period keeps its name and rank. End this period and define a new one.',
  ),
  LEVEL_NOT_VALID: says('The level is not in force', (details) => {
    return `The level “${textOf(details, 'code')}” is not in force on ${dayOf(details, 'on')}. Choose another level or day.`;
  }),
  LEVEL_OVERLAPS: says(
    'It overlaps another period',
    'The level has a period at that time already. End that one first, or choose another day.',
  ),
  OLD_PASSWORD_NEEDED: says(
    'The current password is needed',
    'One’s own password is changed on the account page, with the current one.',
  ),
  NO_ACCOUNT: says('There is no account', 'This person has no account yet. Open one first.'),
  PERSON_EXISTS: says('This person is registered already', 'Reload the list to see it.'),
  POSITION_ENDED: says('The position has ended', (details) => {
    return `This person left the position on ${dayOf(details, 'on')}. Reload to see it.`;
  }),
  POSITION_EXISTS: says('The position is held already', 'It is recorded already. Reload to see it.'),
  ROOT_STAYS: says('The topmost unit stays', 'It can’t be moved or abolished. Choose another unit.'),
  SUCCEEDS_ITSELF: says('A unit can’t succeed itself', 'Choose another successor.'),
  UNITS_BELOW: says('There are units below it', (details) => {
    const name = textOf(details, 'name');
    return `After that day there are still units below it${name && ` (${name})`}. Move or abolish them first.`;
  }),
  UNIT_ABOLISHED: says('The unit was abolished', (details) => {
    return `The unit ended on ${dayOf(details, 'on')}. Choose a successor or an earlier day.`;
  }),
  UNIT_EXISTS: says('The unit is there already', 'Reload the list to see it.'),
  UNIT_NOT_YET: says('The unit is not there yet', (details) => {
    return `The unit begins on ${dayOf(details, 'from')}. Choose that day or a later one.`;
  }),
  USERNAME_FIXED: says(
    'The username stays',
    'A username is fixed when the account is opened. Only set a new password.',
  ),
  USERNAME_TAKEN: says('The username is taken', 'Choose another username.'),
  WITHIN_ITSELF: says('A unit can’t be below itself', 'Choose another unit to put it under.'),
} as const satisfies ProblemTexts;
