import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { canonicalJson } from '../canonical-json.js';
import { leafHash } from './leaf-hash.js';

describe('the leaf hash of an event', () => {
  const event = {
    event_id: '6a5f0c0e-0000-4000-8000-000000000001',
    stream_type: 'commitment',
    stream_id: '6a5f0c0e-0000-4000-8000-000000000002',
    version: 2,
    type: 'CommitmentSigned',
    schema_version: 1,
    data: {
      note: 'Đô Lương “6 rõ”\n',
      at: '2024-03-01T02:00:00.000Z',
      nested: { b: [1, 2.5, null], a: true },
    },
    actor_id: '6a5f0c0e-0000-4000-8000-000000000003',
    on_behalf_of_id: null,
    correlation_id: '6a5f0c0e-0000-4000-8000-000000000004',
    causation_id: null,
    happened_at: '2024-03-01T02:00:00.000Z',
    recorded_at: '2024-03-01T02:00:01.000Z',
  };
  const tenant = '6a5f0c0e-0000-4000-8000-000000000005';

  it('is SHA-256 over a zero byte and the whole event in canonical JSON', () => {
    const { event_id, stream_type, stream_id, version, type, schema_version, data, ...rest } = event;
    const { actor_id, on_behalf_of_id, correlation_id, causation_id, happened_at, recorded_at } = rest;
    const what = [event_id, tenant, stream_type, stream_id, version, type, schema_version, data];
    const who = [actor_id, on_behalf_of_id, correlation_id, causation_id, happened_at, recorded_at];
    const leaf = canonicalJson([...what, ...who]);
    const hex = createHash('sha256').update('\0').update(leaf).digest('hex');
    expect(leafHash(tenant, event)).toBe(`\\x${hex}`);
  });

  it('does not depend on the order of keys, and depends on everything else', () => {
    const { note, ...data } = event.data;
    expect(leafHash(tenant, { ...event, data: { ...data, note } })).toBe(leafHash(tenant, event));
    const others = [
      leafHash('6a5f0c0e-0000-4000-8000-000000000006', event),
      ...Object.keys(event).map((name) => leafHash(tenant, { ...event, [name]: 'other' })),
    ];
    expect(new Set([leafHash(tenant, event), ...others]).size).toBe(Object.keys(event).length + 2);
  });
});
