import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { PersonId, TenantId } from '#libs/kernel/src/ids.js';
import type { FileState } from '#libs/kernel/src/staged-files.js';

/** One upload. Rows stay when the bytes are swept: what was uploaded by whom is still known. */
@Entity('files')
@Index('files_of_hash', { synchronize: false })
@Index('files_staged_by', { synchronize: false })
@Index('files_staged', { synchronize: false })
@Index('files_to_remove', { synchronize: false })
@Check('files_sha256_check', `sha256 ~ '^[0-9a-f]{64}$'`)
@Check('files_state_check', `state in ('STAGED', 'LINKED', 'SWEPT')`)
export class FileRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'files_pkey' }) tenantId!: TenantId;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'files_pkey' }) id!: string;
  @Column('text') sha256!: string;
  @Column('int') size!: number;
  @Column('text') name!: string;
  @Column('text', { name: 'media_type' }) mediaType!: string;
  @Column('boolean') scanned!: boolean;
  @Column('uuid', { name: 'uploaded_by' }) uploadedBy!: PersonId;
  @Column('timestamptz', { name: 'uploaded_at' }) uploadedAt!: Date;
  /** Real time, by which it is swept and counted among a person's uploads of a day. */
  @Column('timestamptz', { name: 'inserted_at', default: () => 'clock_timestamp()' }) insertedAt!: Date;
  @Column('text') state!: FileState;
  /** Of a swept one: its bytes are gone, or belong to another row by now. */
  @Column('boolean', { default: false }) removed!: boolean;
}
