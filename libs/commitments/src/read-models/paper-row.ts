import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { TenantId, UnitId } from '#libs/kernel/src/ids.js';

/** What is to be signed elsewhere, or certifies what is in force; made once, by a worker. */
export type PaperKind = 'TO_SIGN' | 'CERTIFICATE';

const PKEY = 'commitment_papers_pkey';

/** A paper of a commitment: asked for, then made, then served. */
@Entity({ name: 'commitment_papers' })
@Check('commitment_papers_kind_check', "kind in ('TO_SIGN', 'CERTIFICATE')")
@Check('commitment_papers_state_check', "state in ('WANTED', 'MADE', 'FAILED')")
@Unique('commitment_papers_number', ['tenantId', 'issuerUnitId', 'year', 'number'])
@Index('commitment_papers_wanted', ['wantedAt'], { where: "(state = 'WANTED'::text)" })
export class PaperRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: PKEY }) tenantId!: TenantId;
  @PrimaryColumn('uuid', { name: 'commitment_id', primaryKeyConstraintName: PKEY }) commitmentId!: string;
  @PrimaryColumn('integer', { primaryKeyConstraintName: PKEY }) edition!: number;
  @PrimaryColumn('text', { primaryKeyConstraintName: PKEY }) kind!: PaperKind;
  @Column('uuid', { name: 'issuer_unit_id', nullable: true }) issuerUnitId!: UnitId | null;
  @Column('integer', { nullable: true }) year!: number | null;
  @Column('integer', { nullable: true }) number!: number | null;
  @Column('text') state!: 'WANTED' | 'MADE' | 'FAILED';
  @Column('timestamptz', { name: 'wanted_at' }) wantedAt!: Date;
  @Column('integer', { default: 0 }) attempts!: number;
  @Column('timestamptz', { name: 'lease_until', nullable: true }) leaseUntil!: Date | null;
  @Column('text', { nullable: true }) error!: string | null;
  @Column('uuid', { name: 'file_id', nullable: true }) fileId!: string | null;
  @Column('timestamptz', { name: 'made_at', nullable: true }) madeAt!: Date | null;
}
