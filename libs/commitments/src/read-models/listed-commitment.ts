import type { z } from 'zod';
import type { commitmentRow } from '#libs/contracts/src/http/commitments.js';
import { BOUND_ON } from './reader.js';

type Listed = z.output<typeof commitmentRow>;

/** A row of the list as SELECTED gives it; times are still dates of the driver. */
export interface SelectedCommitment extends Omit<Listed, 'issuedAt' | 'signedAt' | 'countersignedAt'> {
  readonly issuedAt: Date | null;
  readonly signedAt: Date | null;
  readonly countersignedAt: Date | null;
}

/** What is selected of a row `c` of commitments: names and posts as they were on the day of issue, `$3` being today. */
export const SELECTED = `
  c.id, c.version, c.status, c.year, c.title, c.item_count as "itemCount", c.edition,
  c.terms_hash as "termsHash",
  c.pending_hash as "pendingHash", c.amendment,
  c.sign_by as "signBy", c.issued_at as "issuedAt", c.signed_at as "signedAt", c.countersigned_at as "countersignedAt",
  placed_unit_on(c.tenant_id, c.unit_id, day.then) as unit,
  jsonb_build_object('id', s.id, 'name', s.name, 'post', post_on(c.tenant_id, s.id, day.then)) as signatory,
  jsonb_build_object('id', a.id, 'name', a.name, 'post', post_on(c.tenant_id, a.id, day.then)) as assigner`;

/** Where SELECTED takes it from. */
export const FROM_COMMITMENTS = `
  commitments c
  join people s on s.tenant_id = c.tenant_id and s.id = c.signatory_id
  join people a on a.tenant_id = c.tenant_id and a.id = c.assigner_id
  cross join lateral (select ${BOUND_ON} as then) day`;

/** The row as the contract has it. */
export const listed = (row: SelectedCommitment): Listed => ({
  ...row,
  issuedAt: row.issuedAt?.toISOString() ?? null,
  signedAt: row.signedAt?.toISOString() ?? null,
  countersignedAt: row.countersignedAt?.toISOString() ?? null,
});
