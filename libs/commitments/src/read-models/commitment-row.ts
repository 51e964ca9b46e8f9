import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { PersonId, TenantId, UnitId } from '#libs/kernel/src/ids.js';
import type { CommitmentStatus } from '../domain/commitment-state.js';

/** A commitment in the lists; the event store writes it with each event of its stream. */
@Entity({ name: 'commitments' })
@Index('commitments_of_unit', ['tenantId', 'unitId', 'year'])
@Index('commitments_of_signatory', ['tenantId', 'signatoryId'])
@Index('commitments_of_assigner', ['tenantId', 'assignerId'])
@Index('commitments_by_year', ['tenantId', 'year'], {
  where: "(status = ANY (ARRAY['ISSUED'::text, 'RETURNED'::text, 'SIGNED'::text, 'IN_FORCE'::text]))",
})
@Index('commitments_drafted', ['tenantId', 'draftOf'], { where: 'draft_of is not null' })
export class CommitmentRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'commitments_pkey' })
  tenantId!: TenantId;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'commitments_pkey' }) id!: string;
  @Column('integer') version!: number;
  @Column('text') status!: CommitmentStatus;
  @Column('integer') year!: number;
  @Column('text') title!: string;
  @Column('uuid', { name: 'unit_id' }) unitId!: UnitId;
  @Column('uuid', { name: 'signatory_id' }) signatoryId!: PersonId;
  @Column('uuid', { name: 'assigner_id' }) assignerId!: PersonId;
  @Column('date', { name: 'bound_since', nullable: true }) boundSince!: LocalDate | null;
  @Column('integer', { name: 'item_count' }) itemCount!: number;
  @Column('integer', { nullable: true }) edition!: number | null;
  /** The template that a draft came from. */
  @Column('uuid', { name: 'draft_of', nullable: true }) draftOf!: string | null;
  @Column('uuid', { nullable: true }) supersedes!: string | null;
  @Column('integer', { name: 'pending_edition', nullable: true }) pendingEdition!: number | null;
  @Column('text', { name: 'pending_hash', nullable: true }) pendingHash!: string | null;
  @Column('text', { nullable: true }) amendment!: 'ISSUED' | 'SIGNED' | null;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
  @Column('text', { name: 'terms_hash', nullable: true }) termsHash!: string | null;
  @Column('date', { name: 'sign_by', nullable: true }) signBy!: LocalDate | null;
  @Column('timestamptz', { name: 'issued_at', nullable: true }) issuedAt!: Date | null;
  @Column('timestamptz', { name: 'signed_at', nullable: true }) signedAt!: Date | null;
  @Column('timestamptz', { name: 'countersigned_at', nullable: true }) countersignedAt!: Date | null;
}
