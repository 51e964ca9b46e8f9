import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One rung of a duty's ladder: planned, fired once, or skipped and why. */
@Entity('reminders')
@Index('reminders_due', { synchronize: false })
@Index('reminders_due_of_tenant', { synchronize: false })
@Check('reminders_state_check', `state in ('PLANNED', 'FIRED', 'SKIPPED')`)
@Check('reminders_say_why', `(state = 'SKIPPED') = (reason is not null)`)
export class ReminderRow {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid', primaryKeyConstraintName: 'reminders_pkey' })
  tenantId!: string;
  @PrimaryColumn({ name: 'source_id', type: 'uuid', primaryKeyConstraintName: 'reminders_pkey' })
  sourceId!: string;
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'reminders_pkey' })
  kind!: string;
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'reminders_pkey' })
  item!: string;
  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'reminders_pkey' })
  occurrence!: number;
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'reminders_pkey' })
  rung!: string;
  @Column({ name: 'due_on', type: 'date' })
  dueOn!: string;
  @Column({ name: 'remind_at', type: 'timestamptz' })
  remindAt!: Date;
  @Column({ type: 'text' })
  state!: 'PLANNED' | 'FIRED' | 'SKIPPED';
  @Column({ type: 'text', nullable: true })
  reason!: string | null;
  @Column({ name: 'settled_at', type: 'timestamptz', nullable: true })
  settledAt!: Date | null;
  @Column({ name: 'correlation_id', type: 'uuid' })
  correlationId!: string;
}
