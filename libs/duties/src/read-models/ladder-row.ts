import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DutyId, PersonId, TenantId, UnitId } from '#libs/kernel/src/ids.js';
import type { LadderScope, Rung } from '../domain/ladder.js';

/** The ladder of one kind of duty in one place, as its last version says. */
@Entity({ name: 'ladders' })
export class LadderRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'ladders_pkey' }) tenantId!: TenantId;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'ladders_pkey' }) id!: string;
  @Column('int') version!: number;
  @Column('text') kind!: string;
  @Column('text') scope!: LadderScope['scope'];
  @Column('uuid', { name: 'unit_id', nullable: true }) unitId!: UnitId | null;
  @Column('uuid', { name: 'duty_id', nullable: true }) dutyId!: DutyId | null;
  @Column('int') number!: number;
  @Column('jsonb') rungs!: readonly Rung[];
  @Column('int', { name: 'most_extensions' }) mostExtensions!: number;
  @Column('boolean') withdrawn!: boolean;
  @Column('timestamptz', { name: 'published_at' }) publishedAt!: Date;
  @Column('uuid', { name: 'published_by' }) publishedBy!: PersonId;
}

/** One version of it: what the ledger names stays readable. */
@Entity({ name: 'ladder_versions' })
export class LadderVersionRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'ladder_versions_pkey' })
  tenantId!: TenantId;
  @PrimaryColumn('uuid', { name: 'ladder_id', primaryKeyConstraintName: 'ladder_versions_pkey' })
  ladderId!: string;
  @PrimaryColumn('int', { primaryKeyConstraintName: 'ladder_versions_pkey' }) number!: number;
  @Column('jsonb') rungs!: readonly Rung[];
  @Column('int', { name: 'most_extensions' }) mostExtensions!: number;
  @Column('timestamptz', { name: 'published_at' }) publishedAt!: Date;
  @Column('uuid', { name: 'published_by' }) publishedBy!: PersonId;
  @Column('timestamptz', { nullable: true }) until!: Date | null;
}
