import { Column, Entity, Exclusion, Index, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { PersonId, TenantId, UnitId } from '#libs/kernel/src/ids.js';
import type { OfficialFunction } from '#libs/kernel/src/who-may.js';

/** A person without his personal details, which stand in `person_details`. */
@Entity({ name: 'persons' })
@Index('persons_of_unit', ['tenantId', 'unitId'])
export class PersonRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'persons_pkey' }) tenantId!: TenantId;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'persons_pkey' }) id!: PersonId;
  @Column('integer') version!: number;
  @Column('uuid', { name: 'unit_id' }) unitId!: UnitId;
  @Column('uuid', { name: 'details_id' }) detailsId!: string;
  @Column('boolean') account!: boolean;
  @Column('boolean', { name: 'initial_password' }) initialPassword!: boolean;
  @Column('boolean') locked!: boolean;
  @Column('integer', { name: 'account_epoch' }) accountEpoch!: number;
}

/** A position that a person holds or held. */
@Entity({ name: 'positions' })
@Index('positions_of_unit', ['tenantId', 'unitId'])
@Exclusion(
  'positions_one_head',
  `USING gist (tenant_id WITH =, unit_id WITH =, daterange(valid_from, valid_to, '[]') WITH &&) WHERE (head)`,
)
export class PositionRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'positions_pkey' })
  tenantId!: TenantId;
  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'positions_pkey' })
  personId!: PersonId;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'positions_pkey' }) id!: string;
  @Column('uuid', { name: 'unit_id' }) unitId!: UnitId;
  @Column('text') title!: string;
  @Column('boolean') head!: boolean;
  @Column('date', { name: 'valid_from' }) validFrom!: LocalDate;
  @Column('date', { name: 'valid_to', nullable: true }) validTo!: LocalDate | null;
}

/** A function that a person holds or held; one revoked on its first day ends before it begins. */
@Entity({ name: 'person_functions' })
@Index('person_functions_of_unit', ['tenantId', 'unitId', 'function'])
export class PersonFunctionRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'person_functions_pkey' })
  tenantId!: TenantId;
  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'person_functions_pkey' })
  personId!: PersonId;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'person_functions_pkey' }) id!: string;
  @Column('text') function!: OfficialFunction;
  @Column('uuid', { name: 'unit_id' }) unitId!: UnitId;
  @Column('date', { name: 'valid_from' }) validFrom!: LocalDate;
  @Column('date', { name: 'valid_to', nullable: true }) validTo!: LocalDate | null;
}
