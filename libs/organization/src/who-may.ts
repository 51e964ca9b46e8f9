import type { WhoMay } from '#libs/kernel/src/who-may.js';

const administrator = [{ function: 'ADMINISTRATOR' }] as const;

/** Who may change people and rights: the administrator of the subtree, and everybody his own password. */
export const organizationWhoMay = {
  OpenLevels: administrator,
  DefineLevel: administrator,
  EstablishUnit: administrator,
  RenameUnit: administrator,
  MoveUnit: administrator,
  AbolishUnit: administrator,
  RegisterPerson: administrator,
  CorrectDetails: administrator,
  TakePosition: administrator,
  LeavePosition: administrator,
  GrantFunction: administrator,
  RevokeFunction: administrator,
  OpenAccount: administrator,
  LockAccount: administrator,
  ChangePassword: [{ function: 'STAFF', as: 'self' }],
} as const satisfies WhoMay;
