import { randomUUID } from 'node:crypto';
import { PASSWORD } from './population.mjs';
import { Visitor } from './visitor.mjs';

const CONTENTS = ['PROCEDURES', 'DIGITAL_GOVERNMENT'];

/**
 * The chair of the province, made an inspector by its administrator, who opens inspections over HTTP.
 * @param {Awaited<ReturnType<typeof import('./population.mjs').populate>>} population
 * @param {import('undici').Pool} connections
 */
export async function inspectorOf({ chair, owner }, connections) {
  const administrator = new Visitor(connections);
  await administrator.signIn('quan', PASSWORD);
  const { body: person } = await administrator.ask('GET', `/api/persons/${chair.id}`);
  const { rows } = await owner.query('select unit_id as id from unit_versions where parent_id is null');
  const province = rows[0].id;
  await administrator.ask('POST', `/api/persons/${chair.id}/functions`, {
    version: person.version,
    function: 'INSPECTOR',
    unitId: province,
    from: '2024-03-01',
    to: null,
  });
  const inspector = new Visitor(connections);
  await inspector.signIn(chair.username, PASSWORD);
  return {
    /** An inspection of these units; answers its id. */
    async open(units) {
      const scope = {
        title: 'Kiểm tra công tác cải cách hành chính',
        decision: { number: '215/QĐ-SNV', on: '2024-02-26' },
        visit: null,
        units: units.map(({ id }) => id),
        contents: CONTENTS,
        from: '2024-02-28',
        to: '2024-03-01',
        checklist: [{ id: randomUUID(), content: CONTENTS[0], text: 'Có hồ sơ trễ hẹn hay không?' }],
      };
      const team = { lead: chair.id, members: [], verifiers: [chair.id] };
      return (await inspector.ask('POST', '/api/inspections', { unitId: province, scope, team })).body.id;
    },
    upload: (bytes) => inspector.upload('ton-tai.xlsx', bytes),
    read: async (path) => (await inspector.ask('GET', path)).body,
    write: async (path, body) => (await inspector.ask('POST', path, body)).body,
  };
}
