import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One line of the ledger: a step of a ladder about one duty, planned, taken once, or left out and why. */
@Entity('reminders')
@Index('reminders_due', { synchronize: false })
@Index('reminders_due_of_tenant', { synchronize: false })
@Index('reminders_steps_due', { synchronize: false })
@Index('reminders_claimed', { synchronize: false })
@Index('reminders_failed', { synchronize: false })
@Check('reminders_action_check', `action in ('REMIND', 'ESCALATE', 'URGE')`)
@Check('reminders_state_check', `state in ('PLANNED', 'CLAIMED', 'FIRED', 'SKIPPED', 'SUPERSEDED', 'FAILED')`)
@Check('reminders_say_why', `(state in ('SKIPPED', 'SUPERSEDED', 'FAILED')) = (reason is not null)`)
@Check('reminders_leased', `(state = 'CLAIMED') = (lease_until is not null)`)
export class ReminderRow {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid', primaryKeyConstraintName: 'reminders_pkey' })
  tenantId!: string;
  @PrimaryColumn({ name: 'duty_id', type: 'uuid', primaryKeyConstraintName: 'reminders_pkey' })
  dutyId!: string;
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'reminders_pkey' })
  policy!: string;
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'reminders_pkey' })
  rung!: string;
  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'reminders_pkey' })
  occurrence!: number;
  @Column({ type: 'text' })
  action!: 'REMIND' | 'ESCALATE' | 'URGE';
  @Column({ type: 'int' })
  level!: number;
  @Column({ name: 'unless_acknowledged', type: 'boolean' })
  unlessAcknowledged!: boolean;
  @Column({ type: 'boolean' })
  statutory!: boolean;
  @Column({ name: 'due_on', type: 'date' })
  dueOn!: string;
  @Column({ name: 'remind_at', type: 'timestamptz' })
  remindAt!: Date;
  @Column({ type: 'text' })
  state!: 'PLANNED' | 'CLAIMED' | 'FIRED' | 'SKIPPED' | 'SUPERSEDED' | 'FAILED';
  @Column({ type: 'text', nullable: true })
  reason!: string | null;
  @Column({ type: 'jsonb', nullable: true })
  told!: readonly string[] | null;
  /** How often its taking was begun without an end, or failed. */
  @Column({ type: 'int', default: 0 })
  attempts!: number;
  @Column({ type: 'text', nullable: true })
  error!: string | null;
  @Column({ name: 'lease_until', type: 'timestamptz', nullable: true })
  leaseUntil!: Date | null;
  @Column({ name: 'settled_at', type: 'timestamptz', nullable: true })
  settledAt!: Date | null;
  @Column({ name: 'correlation_id', type: 'uuid' })
  correlationId!: string;
}
