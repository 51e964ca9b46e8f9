import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantWall } from '../tenant-wall.js';

/** Ways out of the house: the webhook of an administration, addresses that bounced, and how much left in an hour. */
export class Channels1700000012000 implements MigrationInterface {
  name = 'Channels1700000012000';

  async up(db: QueryRunner): Promise<void> {
    // The secret is no part of the record; of the one before it is known until when it signs as well.
    await db.query(`
      create table camket.webhook_secrets (
        tenant_id uuid not null,
        id uuid not null,
        secret text not null,
        previous text,
        previous_until timestamptz,
        constraint webhook_secrets_pkey primary key (tenant_id, id)
      );
      create table camket.webhook_failures (
        tenant_id uuid not null,
        failures integer not null,
        error text not null,
        since timestamptz not null,
        constraint webhook_failures_pkey primary key (tenant_id)
      );
      ${tenantWall('webhook_secrets', { relay: 'select' })}
      ${tenantWall('webhook_failures', { app: 'select, delete', relay: 'select, insert, update, delete' })}
    `);

    // By the address: mails go out again as soon as the person has another one.
    await db.query(`
      create table camket.bounced_addresses (
        tenant_id uuid not null,
        person_id uuid not null,
        address text not null,
        bounced_at timestamptz not null,
        error text,
        constraint bounced_addresses_pkey primary key (tenant_id, person_id)
      );
      ${tenantWall('bounced_addresses', { app: 'select', relay: 'select, insert, update' })}

      create table camket.sent_counts (
        tenant_id uuid not null,
        hour timestamptz not null,
        taken integer not null,
        held integer not null,
        constraint sent_counts_pkey primary key (tenant_id, hour)
      );
      ${tenantWall('sent_counts', { app: 'select', relay: 'select, insert, update' })}
    `);

    // Whoever keeps the service running is told of what was held back; who that is stands with the people.
    await db.query(`
      create policy relay on camket.level_schemes to camket_relay using (true);
      grant select on camket.level_schemes to camket_relay;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup instead');
  }
}
