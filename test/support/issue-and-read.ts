import { issueOne } from './drafting.js';
import { eventually } from './eventually.js';
import type { Scene } from './scene.js';

/** Issues one; its head has had the message about it and read all that he was told, so that what comes next is the news. */
export async function issueAndRead(set: Scene, signBy: string): Promise<string> {
  const { personId } = set.small.head;
  const id = await issueOne(set.chair, set.small, signBy);
  await eventually(async () => {
    const { rows } = await set.database.owner.query(
      `select from notices n join deliveries d on d.tenant_id = n.tenant_id and n.id = d.notice_id or d.digest_id = n.digest_id
       where n.person_id = $1 and n.link = $2 and d.state = 'DELIVERED'`,
      [personId, `/commitments/${id}`],
    );
    if (rows.length === 0) throw new Error('the message about it has not arrived');
  });
  const { status } = await set.head.ask('POST', '/api/notices/seen', {});
  if (status !== 204) throw new Error(`not read: ${status}`);
  return id;
}
