import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { NoticeClass } from '#libs/platform/src/messages/message-rows.js';

/** Something a person was told on his page. */
@Entity('notices')
@Unique('notices_once', ['tenantId', 'personId', 'about'])
@Index('notices_to_hand_over_of_tenant', { synchronize: false })
@Index('notices_of_digest', { synchronize: false })
@Check(
  'notices_class_check',
  `class in ('REMINDER', 'ESCALATION', 'URGING', 'COMMITMENT_TO_ACT', 'COMMITMENT', 'REMEDIATION_TO_ACT', 'REMEDIATION', 'EXTENSION', 'CALENDAR', 'ABSENCE', 'OPERATIONS')`,
)
export class NoticeRow {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid', primaryKeyConstraintName: 'notices_pkey' })
  tenantId!: string;
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'notices_pkey' })
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
  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
  @Column({ name: 'read_at', type: 'timestamptz', nullable: true })
  readAt!: Date | null;
  @Column({ name: 'correlation_id', type: 'uuid' })
  correlationId!: string;
  @Column({ type: 'text' })
  class!: NoticeClass;
  @Column({ type: 'boolean', default: false })
  statutory!: boolean;
  @Column({ name: 'deliver_at', type: 'timestamptz' })
  deliverAt!: Date;
  @Column({ name: 'handed_at', type: 'timestamptz', nullable: true })
  handedAt!: Date | null;
  @Column({ name: 'digest_id', type: 'uuid', nullable: true })
  digestId!: string | null;
  @Column({ type: 'text', nullable: true })
  reason!: string | null;
  /** How often it failed alone when it was to be handed over, and how. */
  @Column({ type: 'int', default: 0 })
  attempts!: number;
  @Column({ type: 'text', nullable: true })
  error!: string | null;
}
