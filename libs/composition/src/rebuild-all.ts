import { calendarStream } from '#libs/calendar-publishing/src/calendar-stream.js';
import { commitmentStream } from '#libs/commitments/src/commitment-stream.js';
import { templateStream } from '#libs/commitments/src/template-stream.js';
import { dutyStream } from '#libs/duties/src/duty-stream.js';
import { ladderStream } from '#libs/duties/src/ladder-stream.js';
import type { TenantId } from '#libs/kernel/src/ids.js';
import { sendingStream } from '#libs/notices/src/sending-stream.js';
import { authorityStream } from '#libs/organization/src/authority-stream.js';
import { levelsStream } from '#libs/organization/src/levels-stream.js';
import { personStream } from '#libs/organization/src/person-stream.js';
import { rebuildClosure } from '#libs/organization/src/read-models/unit-closure.js';
import { unitStream } from '#libs/organization/src/unit-stream.js';
import type { Database } from '#libs/platform/src/database/database.js';
import { rebuild, type Rebuilt } from '#libs/platform/src/event-store/rebuild.js';
import { findingStream } from '#libs/remediation/src/finding-stream.js';
import { inspectionStream } from '#libs/remediation/src/inspection-stream.js';
import { planStream } from '#libs/remediation/src/plan-stream.js';
import { reportStream } from '#libs/remediation/src/report-stream.js';
import { rulesStream } from '#libs/remediation/src/rules-stream.js';
import { yearPlanStream } from '#libs/remediation/src/year-plan-stream.js';

/** Every kind of stream, by name, with the rebuild of its rows and duties. */
const rebuilds: Readonly<Record<string, (database: Database, tenant: TenantId) => Promise<Rebuilt>>> = {
  levels: (database, tenant) => rebuild(database, tenant, levelsStream),
  unit: (database, tenant) => rebuild(database, tenant, unitStream),
  person: (database, tenant) => rebuild(database, tenant, personStream),
  authority: (database, tenant) => rebuild(database, tenant, authorityStream),
  calendar: (database, tenant) => rebuild(database, tenant, calendarStream),
  ladder: (database, tenant) => rebuild(database, tenant, ladderStream),
  sending: (database, tenant) => rebuild(database, tenant, sendingStream),
  commitment: (database, tenant) => rebuild(database, tenant, commitmentStream),
  'commitment-template': (database, tenant) => rebuild(database, tenant, templateStream),
  'remediation-rules': (database, tenant) => rebuild(database, tenant, rulesStream),
  'inspection-year-plan': (database, tenant) => rebuild(database, tenant, yearPlanStream),
  inspection: (database, tenant) => rebuild(database, tenant, inspectionStream),
  finding: (database, tenant) => rebuild(database, tenant, findingStream),
  'remediation-plan': (database, tenant) => rebuild(database, tenant, planStream),
  'remediation-report': (database, tenant) => rebuild(database, tenant, reportStream),
  // After those that open duties: what its own stream says of a duty is written into the row they made.
  duty: (database, tenant) => rebuild(database, tenant, dutyStream),
};

/** The names a rebuild can be asked for. */
export const rebuildable = Object.keys(rebuilds);

/** Makes the rows of one tenant from its events again, while people go on working. Reports per kind of stream. */
export async function rebuildTenant(
  database: Database,
  tenant: TenantId,
  kinds: readonly string[],
  report: (kind: string, rebuilt: Rebuilt) => void,
): Promise<void> {
  for (const [kind, run] of Object.entries(rebuilds)) {
    if (kinds.includes(kind)) report(kind, await run(database, tenant));
  }
  // The tree's closure follows from the rows of the units just rebuilt.
  if (kinds.includes('unit')) {
    await database.inTransaction(tenant, (client) =>
      rebuildClosure({ query: (text, values) => client.query(text, values) }, tenant),
    );
  }
}
