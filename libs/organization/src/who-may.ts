import type { WhoMay } from '#libs/kernel/src/who-may.js';

const administrator = [{ function: 'ADMINISTRATOR' }] as const;

/** Who may say that somebody is away: he himself, who heads his unit, and who keeps its records. */
const aboutAnAbsence = [
  { function: 'STAFF', as: 'self' },
  { function: 'HEAD_OF_UNIT' },
  { function: 'SECRETARIAT' },
  ...administrator,
] as const;

/** Who signs for a unit, or has others sign for him, authorises others to do it in his place. */
const grantor = [
  { function: 'ASSIGNER', as: 'grantor' },
  { function: 'SIGNATORY', as: 'grantor' },
] as const;

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
  RecordAbsence: aboutAnAbsence,
  EndAbsence: aboutAnAbsence,
  GrantAuthority: grantor,
  RevokeAuthority: grantor,
} as const satisfies WhoMay;
