import { randomUUID } from 'node:crypto';
import { listAbsences } from '#libs/contracts/src/http/absences.js';
import { answerOf } from './answers.js';
import { draftOne, issueOne } from './drafting.js';
import { eventually } from './eventually.js';
import type { Service } from './service.js';
import type { SmallDistrict } from './small-district.js';
import { clearTerms } from './terms.js';

/** What a scene holds once every table has a row of the tenant: ids to ask for, on every route. */
export interface FullTables {
  readonly draft: string;
  readonly issued: string;
  readonly notice: string;
  readonly process: string;
  readonly token: string;
  readonly letter: string;
}

/** Lives through enough in one district that no table of its tenant stays empty; moves the clock to the first reminder. */
export async function fillEveryTable(service: Service, small: SmallDistrict): Promise<FullTables> {
  const { owner } = service.records;
  const [chair, head] = [await service.signIn(small.chair), await service.signIn(small.head)];
  await head.ask('PUT', '/api/session/language', { language: 'vi' });
  await chair.ask('POST', '/api/tokens', { name: 'Cổng', scopes: ['commitments:read'], days: 1 });
  const body = { unitId: small.commune, signatoryId: small.head.personId, terms: clearTerms(null) };
  await chair.ask('POST', '/api/commitments', body, { 'idempotency-key': randomUUID() });
  const draft = await draftOne(chair, small);
  const issued = await issueOne(chair, small, '2024-03-15');
  const terms = clearTerms(null);
  const subtree = {
    rootUnitId: small.district,
    level: null,
    signBy: '2024-03-20',
    terms: { ...terms, year: 2025 },
  };
  await chair.ask('POST', '/api/commitments/issues', subtree);
  const { version } = answerOf(
    listAbsences,
    await head.ask('GET', `/api/persons/${small.head.personId}/absences`),
  );
  const days = { from: '2024-06-03', to: '2024-06-07', deputyId: small.chair.personId };
  await head.ask('POST', `/api/persons/${small.head.personId}/absences`, { version, ...days });
  await service.relayed();
  await owner.query(
    `insert into camket.dead_letters (tenant_id, consumer, stream_id, event_id, event_type, xid, position, correlation_id,
       attempts, error, state)
     select tenant_id, 'gone', stream_id, event_id, type, xid, position, correlation_id, 5, 'poison', 'DEAD'
     from camket.events where stream_id = $1 and version = 1`,
    [issued],
  );
  await owner.query(
    `insert into camket.calendar_feeds (tenant_id, id, person_id, token_hash) values ($1, gen_random_uuid(), $2, '\\x00')`,
    [small.tenantId, small.head.personId],
  );
  await owner.query(
    "insert into camket.send_rules values ($1, gen_random_uuid(), 1, '07:00', '18:00', 40, 20000)",
    [small.tenantId],
  );
  await owner.query("update camket.clock set demo = true, frozen_at = '2024-03-12T01:00:00Z'");
  await owner.query(
    `insert into camket.demo_acts (tenant_id, name, at, number, person_id, act)
     values ($1, 'ký', '2030-01-02T01:00:00Z', 1, $2, '{"kind":"SIGN","commitments":[]}')`,
    [small.tenantId, small.head.personId],
  );
  const only = (text: string): Promise<string> =>
    eventually(async () => {
      const { rows } = await owner.query<{ id: string }>(text, [small.tenantId]);
      if (!rows[0]) throw new Error(`nothing found by: ${text}`);
      return rows[0].id;
    });
  await only("select id from camket.deliveries where tenant_id = $1 and state = 'DELIVERED'");
  return {
    draft,
    issued,
    notice: await only('select id from camket.notices where tenant_id = $1'),
    process: await only("select id from camket.processes where tenant_id = $1 and state = 'DONE'"),
    token: await only('select id from camket.api_tokens where tenant_id = $1'),
    letter: await only('select id::text from camket.dead_letters where tenant_id = $1'),
  };
}
