import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { CalendarDayKind, OfficeStretch } from '#libs/calendar/src/working-calendar.js';
import type { PersonId, TenantId, UnitId } from '#libs/kernel/src/ids.js';
import type { CalendarPlace, CalendarVersion } from '../domain/calendar-events.js';

/** A published calendar, or what a kind of unit or a unit does otherwise, as it stands. */
@Entity({ name: 'calendars' })
export class CalendarRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'calendars_pkey' })
  tenantId!: TenantId;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'calendars_pkey' }) id!: string;
  @Column('integer') version!: number;
  @Column('text') scope!: CalendarPlace['scope'];
  @Column('uuid', { name: 'unit_id' }) unitId!: UnitId;
  @Column('text', { nullable: true }) level!: string | null;
  @Column('text') name!: string;
  @Column('text') label!: string;
  @Column('date', { name: 'covered_from', nullable: true }) coveredFrom!: LocalDate | null;
  @Column('date', { name: 'covered_to', nullable: true }) coveredTo!: LocalDate | null;
  @Column('date', { name: 'confirmed_to', nullable: true }) confirmedTo!: LocalDate | null;
  @Column('jsonb', { name: 'office_hours', nullable: true }) officeHours!: readonly OfficeStretch[] | null;
  @Column('text', { name: 'transfer_cut', nullable: true }) transferCut!: string | null;
}

/** A special day of a calendar. */
@Entity({ name: 'calendar_days' })
export class CalendarDayRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'calendar_days_pkey' })
  tenantId!: TenantId;
  @PrimaryColumn('uuid', { name: 'calendar_id', primaryKeyConstraintName: 'calendar_days_pkey' })
  calendarId!: string;
  @PrimaryColumn('date', { primaryKeyConstraintName: 'calendar_days_pkey' }) date!: LocalDate;
  @Column('text') kind!: CalendarDayKind;
  @Column('text') label!: string;
  @Column('text') source!: string;
  @Column('boolean') provisional!: boolean;
}

/** One version of a calendar: who published it when, by which document, and what changed. */
@Entity({ name: 'calendar_versions' })
export class CalendarVersionRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'calendar_versions_pkey' })
  tenantId!: TenantId;
  @PrimaryColumn('uuid', { name: 'calendar_id', primaryKeyConstraintName: 'calendar_versions_pkey' })
  calendarId!: string;
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'calendar_versions_pkey' }) number!: number;
  @Column('text') label!: string;
  @Column('text') document!: string;
  @Column('text') note!: string;
  @Column('jsonb') changes!: Pick<
    CalendarVersion,
    'days' | 'touched' | 'span' | 'officeHours' | 'transferCut'
  >;
  @Column('timestamptz', { name: 'applied_at' }) appliedAt!: Date;
  @Column('uuid', { name: 'applied_by' }) appliedBy!: PersonId;
}
