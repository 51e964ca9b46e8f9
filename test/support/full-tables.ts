import { randomUUID } from 'node:crypto';
import { listAbsences } from '#libs/contracts/src/http/absences.js';
import { uploadFile } from '#libs/contracts/src/http/files.js';
import type { Pool } from 'pg';
import { SYSTEM } from '#libs/kernel/src/system-actor.js';
import { answerOf, changedBy } from './answers.js';
import { draftOne, issueOne } from './drafting.js';
import { eventually } from './eventually.js';
import { inForce } from './in-force.js';
import { ON_THE_WAY } from './on-the-way.js';
import { drawTemplate } from './templates.js';
import { remediateInOne, type RemediationTables } from './remediation-tables.js';
import { pdf } from './sample-files.js';
import type { Service } from './service.js';
import type { SmallDistrict } from './small-district.js';
import { clearTerms } from './terms.js';
import type { Visitor } from './visitor.js';

/** What a scene holds once every table has a row of the tenant: ids to ask for, on every route. */
export interface FullTables extends RemediationTables {
  readonly draft: string;
  readonly issued: string;
  readonly inForce: string;
  readonly item: string;
  /** A file that was shown for the item. */
  readonly evidence: string;
  readonly authority: string;
  /** In its first version, and a sheet for it that the chair uploaded. */
  readonly template: string;
  readonly sheet: string;
  readonly notice: string;
  readonly process: string;
  readonly token: string;
  readonly letter: string;
  readonly duty: string;
  readonly extension: string;
  readonly ladder: string;
  /** An open duty of the head, to sign. */
  readonly toSign: string;
  readonly delivery: string;
  readonly calendar: string;
  /** A view of the chair's, shared over the district. */
  readonly view: string;
  /** A file that the head uploaded. */
  readonly file: string;
}

/** Lives through enough in one district that no table of its tenant stays empty; moves the clock to the first reminder. */
export async function fillEveryTable(service: Service, small: SmallDistrict): Promise<FullTables> {
  const { owner } = service.records;
  const [chair, head] = [await service.signInToSign(small.chair), await service.signInToSign(small.head)];
  await head.ask('PUT', '/api/session/language', { language: 'vi' });
  await chair.ask('POST', '/api/tokens', { name: 'Cổng', scopes: ['commitments:read'], days: 1 });
  const body = { unitId: small.commune, signatoryId: small.head.personId, terms: clearTerms(null) };
  await chair.ask('POST', '/api/commitments', body, { 'idempotency-key': randomUUID() });
  const draft = await draftOne(chair, small);
  const issued = await issueOne(chair, small, '2024-03-15');
  const atWork = await workOnOne(service, small, chair, head);
  const templated = await drawTemplate(chair, small);
  const remediated = await remediateInOne(service, small);
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
  const ladder = {
    kind: 'ITEM',
    where: { scope: 'UNIT', unitId: small.commune },
    rungs: [],
    mostExtensions: 1,
  };
  const { id: ladderId } = changedBy(await chair.ask('POST', '/api/ladders', ladder));
  await service.relayed();
  const duty = await urgeAndAsk(owner, head, small, issued);
  await owner.query(
    `insert into camket.dead_letters (tenant_id, consumer, stream_id, event_id, event_type, xid, position, correlation_id,
       attempts, error, state)
     select tenant_id, 'gone', stream_id, event_id, type, xid, position, correlation_id, 5, 'poison', 'DEAD'
     from camket.events where stream_id = $1 and version = 1`,
    [issued],
  );
  await head.ask('POST', '/api/calendar-feeds', { unitId: null });
  const view = { name: 'Quá hạn', sharedOver: small.district, isDefault: true, filters: { timing: 'LATE' } };
  await chair.ask('POST', '/api/saved-views', view);
  const uploaded = await head.ask('POST', '/api/files?name=report.pdf', pdf());
  await chooseSending(service, small);
  await owner.query("update camket.clock set demo = true, frozen_at = '2024-03-12T01:00:00Z'");
  await owner.query(
    `insert into camket.demo_acts (tenant_id, name, at, number, person_id, act)
     values ($1, 'ký', '2030-01-02T01:00:00Z', 1, $2, '{"kind":"SIGN","commitments":[]}')`,
    [small.tenantId, small.head.personId],
  );
  await owner.query(
    `insert into camket.recomputed_dues (tenant_id, calendar_id, number, duty_id, owner_id, creditor_id, before_on, due_on)
     select d.tenant_id, c.id, 1, d.id, d.owner_id, d.creditor_id, d.due_on, d.due_on
     from camket.duties d join camket.calendars c on c.tenant_id = d.tenant_id
     where d.tenant_id = $1 and d.due_on is not null limit 1`,
    [small.tenantId],
  );
  const only = (text: string): Promise<string> =>
    eventually(async () => {
      const { rows } = await owner.query<{ id: string }>(text, [small.tenantId]);
      if (!rows[0]) throw new Error(`nothing found by: ${text}`);
      return rows[0].id;
    });
  await allHasLeft(owner);
  const delivery = await only(
    "select id from camket.deliveries where tenant_id = $1 and state = 'DELIVERED'",
  );
  await owner.query(
    `insert into camket.delivery_retries values ($1, $2, 1, camket.business_now(), $3, 8, camket.business_now(), null, 'it answered 451')`,
    [small.tenantId, delivery, small.administrator.personId],
  );
  return {
    draft,
    issued,
    ...atWork,
    ...templated,
    ...remediated,
    duty,
    extension: await only('select id from camket.extensions where tenant_id = $1'),
    notice: await only('select id from camket.notices where tenant_id = $1'),
    process: await only(
      "select id from camket.processes where tenant_id = $1 and state = 'DONE' and kind = 'issue-to-subtree'",
    ),
    token: await only('select id from camket.api_tokens where tenant_id = $1'),
    delivery,
    calendar: await only('select id from camket.calendars where tenant_id = $1'),
    letter: await only('select id::text from camket.dead_letters where tenant_id = $1'),
    ladder: ladderId,
    file: answerOf(uploadFile, uploaded).id,
    view: await only('select id from camket.saved_views where tenant_id = $1'),
    toSign: await only(
      "select id from camket.duties where tenant_id = $1 and kind = 'SIGN' and state = 'OPEN' order by due_at",
    ),
  };
}

/** A commitment in force with a file shown for its item; and an authority that was made use of. */
async function workOnOne(
  { records: { owner } }: Service,
  small: SmallDistrict,
  chair: Visitor,
  head: Visitor,
): Promise<Pick<FullTables, 'inForce' | 'item' | 'evidence' | 'authority'>> {
  const terms = clearTerms(small.head.personId, 'Cải cách hành chính năm 2024');
  const { id, itemId } = await inForce({ small, chair, head }, terms);
  const uploaded = await head.ask('POST', '/api/files?name=evidence.pdf', pdf('evidence'));
  const evidence = answerOf(uploadFile, uploaded).id;
  const path = `/api/commitments/${id}/items/${itemId}`;
  changedBy(await head.ask('POST', `${path}/evidence`, { fileId: evidence }));
  changedBy(await head.ask('POST', `${path}/reports`, { percent: 20, note: 'Đang làm' }));
  const scope = { unitId: small.district, acts: ['COUNTERSIGN'], from: '2024-03-01', to: '2024-03-29' };
  const given = { delegateId: small.head.personId, capacity: 'TUQ', document: '12/GUQ-UBND', ...scope };
  const { id: authority } = changedBy(await chair.ask('POST', '/api/authorities', given));
  const use = [small.tenantId, authority, id];
  await owner.query('insert into camket.authority_uses values ($1, $2, $3, 3)', use);
  return { inForce: id, item: itemId, evidence, authority };
}

/** Until nothing is on its way any more: what leaves later changes rows under the eyes of whoever compares them. */
const allHasLeft = (owner: Pool): Promise<void> =>
  eventually(async () => {
    const { rows } = await owner.query<{ waiting: number }>(`select ${ON_THE_WAY} as waiting`);
    if (rows[0]?.waiting !== 0) throw new Error(`${rows[0]?.waiting} messages are on their way`);
  });

/** More time is asked for what is to be signed; and it was urged by a notice of the district, number 7. */
async function urgeAndAsk(
  owner: Pool,
  head: Visitor,
  { tenantId, district, head: { personId } }: SmallDistrict,
  issued: string,
): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(
    "select id from camket.duties where source_id = $1 and kind = 'SIGN'",
    [issued],
  );
  const duty = rows[0]?.id ?? '';
  const request = {
    until: '2024-03-29',
    reasonClass: 'OBJECTIVE_CAUSE',
    reason: 'Mưa lũ',
    evidence: 'Công văn 12',
  };
  changedBy(await head.ask('POST', `/api/duties/${duty}/extensions`, request));
  const line = { policy: 'CAMKET.1', rung: 'URGE.2', occurrence: 1, dueOn: '2024-03-15' };
  const notice = { year: 2024, number: 7, replyBy: '2024-03-13' };
  await owner.query(
    `insert into camket.events (tenant_id, stream_type, stream_id, version, event_id, type, schema_version, data, actor_id,
       correlation_id, happened_at, recorded_at, leaf_hash)
     select $1, 'duty', $2, 2, gen_random_uuid(), 'DutyUrged', 1, $3, $4, gen_random_uuid(), now, now, '\\x00'
     from (select camket.business_now() as now) t`,
    [tenantId, duty, JSON.stringify({ ...line, round: 2, notice, told: [personId] }), SYSTEM],
  );
  await owner.query(
    "insert into camket.urging_notices values ($1, $2, 2024, 7, $3, 'CAMKET.1', 'URGE.2', 1)",
    [tenantId, district, duty],
  );
  return duty;
}

/** Rules, a gateway that failed, an address that bounced: what an administrator chose, and what came of it. */
async function chooseSending(
  service: Service,
  { administrator, head, tenantId }: SmallDistrict,
): Promise<void> {
  const visitor = await service.signIn(administrator);
  const rules = { windowFrom: '07:00', windowTo: '18:00', personDay: 40, tenantHour: 20_000 };
  await visitor.ask('PUT', '/api/sending/rules', { version: 0, ...rules });
  await visitor.ask('PUT', '/api/sending/webhook', { version: 1, url: 'https://gateway.example.vn/camket' });
  const { owner } = service.records;
  await owner.query(
    "insert into camket.webhook_failures values ($1, 1, 'it answered 503', clock_timestamp())",
    [tenantId],
  );
  await owner.query(
    "insert into camket.bounced_addresses values ($1, $2, 'cu@example.vn', camket.business_now(), '550')",
    [tenantId, head.personId],
  );
}
