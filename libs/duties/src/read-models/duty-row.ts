import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One person owes one thing by one date to another: the row that the event store writes for every duty. */
@Entity('duties')
@Index('duties_of_owner', ['tenantId', 'ownerId', 'dueAt'], { where: `(state = 'OPEN'::text)` })
export class DutyRow {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid', primaryKeyConstraintName: 'duties_pkey' })
  tenantId!: string;
  @PrimaryColumn({ name: 'source_id', type: 'uuid', primaryKeyConstraintName: 'duties_pkey' })
  sourceId!: string;
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'duties_pkey' })
  kind!: string;
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'duties_pkey' })
  item!: string;
  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'duties_pkey' })
  occurrence!: number;
  @Column({ name: 'source_type', type: 'text' })
  sourceType!: string;
  @Column({ name: 'owner_id', type: 'uuid' })
  ownerId!: string;
  @Column({ name: 'creditor_id', type: 'uuid' })
  creditorId!: string;
  @Column({ name: 'unit_id', type: 'uuid' })
  unitId!: string;
  @Column({ type: 'text' })
  title!: string;
  @Column({ type: 'text' })
  state!: 'OPEN' | 'DONE' | 'CANCELLED';
  @Column({ name: 'due_kind', type: 'text' })
  dueKind!: 'HOUR' | 'DATE' | 'MONTH' | 'BY_ROADMAP';
  @Column({ name: 'due_at', type: 'timestamptz', nullable: true })
  dueAt!: Date | null;
  @Column({ name: 'due_on', type: 'date', nullable: true })
  dueOn!: string | null;
  @Column({ name: 'original_due_at', type: 'timestamptz', nullable: true })
  originalDueAt!: Date | null;
  @Column({ name: 'original_due_on', type: 'date', nullable: true })
  originalDueOn!: string | null;
  @Column({ type: 'jsonb' })
  explanation!: Record<string, unknown>;
  @Column({ name: 'opened_at', type: 'timestamptz' })
  openedAt!: Date;
  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true })
  closedAt!: Date | null;
  @Column({ name: 'correlation_id', type: 'uuid' })
  correlationId!: string;
}
