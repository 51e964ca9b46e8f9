import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { PersonId, TenantId } from '#libs/kernel/src/ids.js';

/** That a person is away from a day to a day; those of one person never overlap. */
@Entity({ name: 'absences' })
export class AbsenceRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'absences_pkey' })
  tenantId!: TenantId;
  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'absences_pkey' })
  personId!: PersonId;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'absences_pkey' }) id!: string;
  @Column('date', { name: 'valid_from' }) validFrom!: LocalDate;
  @Column('date', { name: 'valid_to' }) validTo!: LocalDate;
  @Column('uuid', { name: 'deputy_id', nullable: true }) deputyId!: PersonId | null;
}
