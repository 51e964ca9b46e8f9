import { Global, Module } from '@nestjs/common';
import { Organization } from '#libs/kernel/src/organization.js';
import { AbolishUnitHandler } from './abolish-unit.js';
import { Accounts } from './accounts.js';
import { ActingFor } from './acting-for.js';
import { Administrators } from './administrators.js';
import { ChangePasswordHandler } from './change-password.js';
import { CorrectDetailsHandler } from './correct-details.js';
import { DefineLevelHandler } from './define-level.js';
import { Deputies } from './deputies.js';
import { EndAbsenceHandler } from './end-absence.js';
import { EstablishUnitHandler } from './establish-unit.js';
import { GrantFunctionHandler } from './grant-function.js';
import { GrantAuthorityHandler } from './grant-authority.js';
import { HeldBy } from './held-by.js';
import { LeavePositionHandler } from './leave-position.js';
import { LockAccountHandler } from './lock-account.js';
import { MoveUnitHandler } from './move-unit.js';
import { OpenAccountHandler } from './open-account.js';
import { OpenLevelsHandler } from './open-levels.js';
import { PostgresOrganization } from './postgres-organization.js';
import { LevelList } from './read-models/level-list.js';
import { LevelRow, LevelSchemeRow } from './read-models/level-row.js';
import { AbsenceList } from './read-models/absence-list.js';
import { AbsenceRow } from './read-models/absence-row.js';
import { AuthorityList } from './read-models/authority-list.js';
import { AuthorityRow } from './read-models/authority-row.js';
import { PersonList } from './read-models/person-list.js';
import { PersonFunctionRow, PersonRow, PositionRow } from './read-models/person-row.js';
import { UnitList } from './read-models/unit-list.js';
import { UnitClosureRow, UnitRow, UnitVersionRow } from './read-models/unit-row.js';
import { RecordAbsenceHandler } from './record-absence.js';
import { RegisterPersonHandler } from './register-person.js';
import { RenameUnitHandler } from './rename-unit.js';
import { RevokeAuthorityHandler } from './revoke-authority.js';
import { RevokeFunctionHandler } from './revoke-function.js';
import { TakePositionHandler } from './take-position.js';
import { TreeChecks } from './tree-checks.js';
import { Turns } from './turns.js';

/** The rows of this context. */
export const organizationEntities = [
  LevelSchemeRow,
  LevelRow,
  UnitRow,
  UnitVersionRow,
  UnitClosureRow,
  PersonRow,
  PositionRow,
  PersonFunctionRow,
  AbsenceRow,
  AuthorityRow,
];

/** People, units and rights. Global, because the command bus asks this context's Organization who may. */
@Global()
@Module({
  providers: [
    { provide: Organization, useClass: PostgresOrganization },
    Turns,
    TreeChecks,
    Administrators,
    HeldBy,
    Deputies,
    Accounts,
    LevelList,
    UnitList,
    PersonList,
    AbsenceList,
    AuthorityList,
    ActingFor,
    OpenLevelsHandler,
    DefineLevelHandler,
    EstablishUnitHandler,
    RenameUnitHandler,
    MoveUnitHandler,
    AbolishUnitHandler,
    RegisterPersonHandler,
    CorrectDetailsHandler,
    TakePositionHandler,
    LeavePositionHandler,
    GrantFunctionHandler,
    RevokeFunctionHandler,
    OpenAccountHandler,
    LockAccountHandler,
    ChangePasswordHandler,
    RecordAbsenceHandler,
    EndAbsenceHandler,
    GrantAuthorityHandler,
    RevokeAuthorityHandler,
  ],
  exports: [Organization, LevelList, UnitList, PersonList, AbsenceList, AuthorityList, ActingFor],
})
export class OrganizationModule {}
