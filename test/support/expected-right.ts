/** Whom an endpoint answers how, besides the one it is meant for: statuses of what is asked about the first district. */
export interface ExpectedRights {
  /** The chair of the other district of the same province. */
  readonly other: number;
  /** The administrator of another tenant. */
  readonly foreign: number;
  readonly auditor: number;
  /** A member of staff of the very commune. */
  readonly staff: number;
}

export const row = (other: number, foreign: number, auditor: number, staff: number): ExpectedRights => ({
  other,
  foreign,
  auditor,
  staff,
});

/** A change of people or units: for the administrator of the subtree, and a thing of another tenant doesn't exist. */
export const administration = row(403, 404, 403, 403);
/** Likewise, where the place is named in the body: no function of his reaches there. */
export const place = row(403, 403, 403, 403);
/** For a party to the commitment alone, whatever functions others hold. */
export const party = row(403, 403, 403, 403);
/** What everybody sees of what he may see. */
export const mine = row(200, 200, 200, 200);
export const nobodys = row(404, 404, 404, 404);
