import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Channel } from '../domain/preferences.js';

/** One way in which one notice or digest is brought to a person; what it says is there once it was tried. */
@Entity('deliveries')
@Unique('deliveries_of_notice', ['tenantId', 'noticeId', 'channel'])
@Unique('deliveries_of_digest', ['tenantId', 'digestId', 'channel'])
@Index('deliveries_to_send', { synchronize: false })
@Index('deliveries_of_person', { synchronize: false })
@Index('deliveries_of_tenant', { synchronize: false })
@Index('deliveries_given_up', { synchronize: false })
@Check('deliveries_channel_check', `channel in ('EMAIL', 'WEBHOOK')`)
@Check('deliveries_language_check', `language in ('vi', 'en')`)
@Check(
  'deliveries_state_check',
  `state in ('QUEUED', 'SENDING', 'SENT', 'DELIVERED', 'BOUNCED', 'FAILED', 'SKIPPED')`,
)
@Check('deliveries_of_one', 'num_nonnulls(notice_id, digest_id) = 1')
@Check('deliveries_lease', `(state = 'SENDING') = (lease_until is not null)`)
export class DeliveryRow {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid', primaryKeyConstraintName: 'deliveries_pkey' })
  tenantId!: string;
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'deliveries_pkey' })
  id!: string;
  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;
  @Column({ name: 'notice_id', type: 'uuid', nullable: true })
  noticeId!: string | null;
  @Column({ name: 'digest_id', type: 'uuid', nullable: true })
  digestId!: string | null;
  @Column({ type: 'text' })
  channel!: Channel;
  @Column({ type: 'int' })
  position!: number;
  @Column({ type: 'boolean', default: false })
  statutory!: boolean;
  @Column({ type: 'boolean', default: false })
  counted!: boolean;
  @Column({ type: 'text', default: 'QUEUED' })
  state!: 'QUEUED' | 'SENDING' | 'SENT' | 'DELIVERED' | 'BOUNCED' | 'FAILED' | 'SKIPPED';
  @Column({ type: 'text', nullable: true })
  reason!: string | null;
  @Column({ type: 'text', nullable: true })
  language!: 'vi' | 'en' | null;
  @Column({ type: 'text', nullable: true })
  recipient!: string | null;
  @Column({ type: 'text', nullable: true })
  address!: string | null;
  @Column({ type: 'text', nullable: true })
  subject!: string | null;
  @Column({ type: 'text', nullable: true })
  body!: string | null;
  @Column({ type: 'text', nullable: true })
  html!: string | null;
  @Column({ name: 'message_id', type: 'text', nullable: true })
  messageId!: string | null;
  @Column({ type: 'int', default: 0 })
  attempts!: number;
  /** Those of them that were made before somebody had it tried again. */
  @Column({ name: 'tries_before', type: 'int', default: 0 })
  triesBefore!: number;
  /** How many processes in a row ended while they had it in hand. */
  @Column({ type: 'int', default: 0 })
  deaths!: number;
  @Column({ name: 'next_attempt_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  nextAttemptAt!: Date;
  @Column({ name: 'lease_until', type: 'timestamptz', nullable: true })
  leaseUntil!: Date | null;
  @Column({ type: 'text', nullable: true })
  error!: string | null;
  @Column({ name: 'queued_at', type: 'timestamptz' })
  queuedAt!: Date;
  @Column({ name: 'deliver_at', type: 'timestamptz' })
  deliverAt!: Date;
  @Column({ name: 'sent_at', type: 'timestamptz', nullable: true })
  sentAt!: Date | null;
  @Column({ name: 'delivered_at', type: 'timestamptz', nullable: true })
  deliveredAt!: Date | null;
  @Column({ name: 'failed_at', type: 'timestamptz', nullable: true })
  failedAt!: Date | null;
  @Column({ name: 'correlation_id', type: 'uuid' })
  correlationId!: string;
}
