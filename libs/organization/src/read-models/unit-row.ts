import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { TenantId, UnitId } from '#libs/kernel/src/ids.js';

/** A unit from its first to its last day. */
@Entity({ name: 'units' })
export class UnitRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'units_pkey' }) tenantId!: TenantId;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'units_pkey' }) id!: UnitId;
  @Column('integer') version!: number;
  @Column('date', { name: 'valid_from' }) validFrom!: LocalDate;
  @Column('date', { name: 'valid_to', nullable: true }) validTo!: LocalDate | null;
  @Column('jsonb', { name: 'successor_ids' }) successorIds!: UnitId[];
}

/** What a unit was called and where it stood in one period. */
@Entity({ name: 'unit_versions' })
@Index('unit_versions_of_parent', ['tenantId', 'parentId'])
@Index('unit_versions_by_name', { synchronize: false })
export class UnitVersionRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'unit_versions_pkey' })
  tenantId!: TenantId;
  @PrimaryColumn('uuid', { name: 'unit_id', primaryKeyConstraintName: 'unit_versions_pkey' }) unitId!: UnitId;
  @PrimaryColumn('date', { name: 'valid_from', primaryKeyConstraintName: 'unit_versions_pkey' })
  validFrom!: LocalDate;
  @Column('date', { name: 'valid_to', nullable: true }) validTo!: LocalDate | null;
  @Column('text') name!: string;
  @Column('text') level!: string;
  @Column('uuid', { name: 'parent_id', nullable: true }) parentId!: UnitId | null;
}

/** That a unit stood below another (or is it, at depth 0) in one period. Follows through the relay. */
@Entity({ name: 'unit_closure' })
@Index('unit_closure_of_ancestor', ['tenantId', 'ancestorId'])
export class UnitClosureRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'unit_closure_pkey' })
  tenantId!: TenantId;
  @PrimaryColumn('uuid', { name: 'unit_id', primaryKeyConstraintName: 'unit_closure_pkey' }) unitId!: UnitId;
  @PrimaryColumn('uuid', { name: 'ancestor_id', primaryKeyConstraintName: 'unit_closure_pkey' })
  ancestorId!: UnitId;
  @PrimaryColumn('date', { name: 'valid_from', primaryKeyConstraintName: 'unit_closure_pkey' })
  validFrom!: LocalDate;
  @Column('date', { name: 'valid_to', nullable: true }) validTo!: LocalDate | null;
  @Column('integer') depth!: number;
}
