import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** Something a person was told on his page. */
@Entity('notices')
@Unique('notices_once', ['tenantId', 'personId', 'about'])
@Index('notices_of_person', { synchronize: false })
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
}
