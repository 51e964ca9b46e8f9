import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { TenantId, UnitId } from '#libs/kernel/src/ids.js';

/** The levels of an administration as a whole. */
@Entity({ name: 'level_schemes' })
export class LevelSchemeRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'level_schemes_pkey' })
  tenantId!: TenantId;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'level_schemes_pkey' }) id!: string;
  @Column('integer') version!: number;
  @Column('uuid', { name: 'root_unit_id' }) rootUnitId!: UnitId;
}

/** One period of a level. */
@Entity({ name: 'levels' })
export class LevelRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'levels_pkey' }) tenantId!: TenantId;
  @PrimaryColumn('uuid', { name: 'scheme_id', primaryKeyConstraintName: 'levels_pkey' }) schemeId!: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'levels_pkey' }) entry!: string;
  @Column('text') code!: string;
  @Column('text') name!: string;
  @Column('integer') rank!: number;
  @Column('date', { name: 'valid_from' }) validFrom!: LocalDate;
  @Column('date', { name: 'valid_to', nullable: true }) validTo!: LocalDate | null;
}
