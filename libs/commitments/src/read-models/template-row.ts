import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { PersonId, TenantId, UnitId } from '#libs/kernel/src/ids.js';
import type { TemplateText } from '../domain/template.js';

/** A template as its last version says. */
@Entity({ name: 'commitment_templates' })
@Index('commitment_templates_of_unit', ['tenantId', 'unitId'])
export class TemplateRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'commitment_templates_pkey' })
  tenantId!: TenantId;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'commitment_templates_pkey' }) id!: string;
  @Column('integer') version!: number;
  @Column('uuid', { name: 'unit_id' }) unitId!: UnitId;
  @Column('integer') number!: number;
  @Column('text') title!: string;
  @Column('timestamptz', { name: 'retired_at', nullable: true }) retiredAt!: Date | null;
  @Column('uuid', { name: 'retired_by', nullable: true }) retiredBy!: PersonId | null;
  @Column('uuid', { name: 'remark_id', nullable: true }) remarkId!: string | null;
}

/** One version of it: what drafts name stays readable. */
@Entity({ name: 'commitment_template_versions' })
export class TemplateVersionRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'commitment_template_versions_pkey' })
  tenantId!: TenantId;
  @PrimaryColumn('uuid', {
    name: 'template_id',
    primaryKeyConstraintName: 'commitment_template_versions_pkey',
  })
  templateId!: string;
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'commitment_template_versions_pkey' })
  number!: number;
  @Column('jsonb') text!: TemplateText;
  @Column('timestamptz', { name: 'published_at' }) publishedAt!: Date;
  @Column('uuid', { name: 'published_by' }) publishedBy!: PersonId;
}
