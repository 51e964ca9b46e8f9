import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** A mail to one person; subject and body are there once it was delivered. */
@Entity('mails')
@Unique('mails_once', ['tenantId', 'personId', 'about'])
@Index('mails_queued', { synchronize: false })
@Index('mails_of_person', { synchronize: false })
@Index('mails_of_tenant', { synchronize: false })
@Check('mails_language_check', `language in ('vi', 'en')`)
@Check('mails_state_check', `state in ('QUEUED', 'DELIVERED', 'FAILED')`)
export class MailRow {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid', primaryKeyConstraintName: 'mails_pkey' })
  tenantId!: string;
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'mails_pkey' })
  id!: string;
  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;
  @Column({ type: 'text' })
  about!: string;
  @Column({ type: 'text' })
  template!: string;
  @Column({ type: 'jsonb' })
  values!: Record<string, unknown>;
  @Column({ type: 'text', nullable: true })
  link!: string | null;
  @Column({ type: 'text', nullable: true })
  language!: 'vi' | 'en' | null;
  @Column({ type: 'text', nullable: true })
  recipient!: string | null;
  @Column({ type: 'text', nullable: true })
  subject!: string | null;
  @Column({ type: 'text', nullable: true })
  body!: string | null;
  @Column({ type: 'text', default: 'QUEUED' })
  state!: 'QUEUED' | 'DELIVERED' | 'FAILED';
  @Column({ type: 'int', default: 0 })
  attempts!: number;
  @Column({ name: 'next_attempt_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  nextAttemptAt!: Date;
  @Column({ type: 'text', nullable: true })
  error!: string | null;
  @Column({ name: 'queued_at', type: 'timestamptz' })
  queuedAt!: Date;
  @Column({ name: 'delivered_at', type: 'timestamptz', nullable: true })
  deliveredAt!: Date | null;
  @Column({ name: 'correlation_id', type: 'uuid' })
  correlationId!: string;
}
