import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { PersonId, TenantId, UnitId } from '#libs/kernel/src/ids.js';
import type { AuthorizedAct, Capacity } from '../domain/authority.js';

/** An authority to sign in another's place, as it is looked up when somebody signs. */
@Entity({ name: 'signing_authorities' })
@Index('signing_authorities_of_delegate', ['tenantId', 'delegateId'])
@Index('signing_authorities_of_grantor', ['tenantId', 'grantorId'])
export class AuthorityRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'signing_authorities_pkey' })
  tenantId!: TenantId;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'signing_authorities_pkey' }) id!: string;
  @Column('integer') version!: number;
  @Column('uuid', { name: 'grantor_id' }) grantorId!: PersonId;
  @Column('uuid', { name: 'delegate_id' }) delegateId!: PersonId;
  @Column('text') capacity!: Capacity;
  @Column('text') document!: string;
  @Column('uuid', { name: 'unit_id' }) unitId!: UnitId;
  @Column('jsonb') acts!: AuthorizedAct[];
  @Column('date', { name: 'valid_from' }) validFrom!: LocalDate;
  @Column('date', { name: 'valid_to' }) validTo!: LocalDate;
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt!: Date | null;
}
