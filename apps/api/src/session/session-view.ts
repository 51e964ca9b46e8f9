import { Inject, Injectable } from '@nestjs/common';
import type { Session } from '#libs/contracts/src/http/session.js';
import type { Actor } from '#libs/kernel/src/actor.js';
import { CONFIG, type Config } from '#libs/platform/src/config.js';
import { Database } from '#libs/platform/src/database/database.js';
import type { CurrentSession } from './current-session.js';

type Described = Pick<Session, 'person' | 'tenant' | 'functions' | 'language' | 'initialPassword'>;

/** $3 are the functions as the guard found them, so that the page shows the very rights the service checks. */
const DESCRIBE = `
  select jsonb_build_object('id', p.id, 'name', p.name, 'post', post_on($1, p.id, business_today())) as person,
    jsonb_build_object('id', t.id, 'name', t.name) as tenant, p.language, r.initial_password as "initialPassword",
    (select coalesce(jsonb_agg(jsonb_build_object('function', g.function, 'unit',
        jsonb_build_object('id', g.unit, 'name', unit_name_on($1, g.unit, business_today())))), '[]')
      from jsonb_to_recordset($3::jsonb) as g(function text, unit uuid)) as functions
  from people p join persons r on r.tenant_id = p.tenant_id and r.id = p.id join tenants t on t.id = p.tenant_id
  where p.tenant_id = $1 and p.id = $2`;

/** A session as the page sees it. */
@Injectable()
export class SessionView {
  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Pick<Config, 'SIGNING_ROOTS'>,
  ) {}

  async of(
    { tenantId, personId, grants }: Actor,
    { csrfToken, signingGrantUntil }: CurrentSession,
  ): Promise<Session> {
    const { rows } = await this.database.inTenant(tenantId, (client) =>
      client.query<Described>(DESCRIBE, [tenantId, personId, JSON.stringify(grants)]),
    );
    if (!rows[0]) throw new Error(`person ${personId} has a session and no details`);
    const takesSignedPdfs = this.config.SIGNING_ROOTS !== undefined;
    return { ...rows[0], csrfToken, signingGrantUntil, takesSignedPdfs };
  }
}
