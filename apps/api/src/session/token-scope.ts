import type { z } from 'zod';
import type { EndpointDefinition } from '#libs/contracts/src/endpoint.js';
import {
  countersignCommitments,
  dropAmendment,
  proposeAmendment,
  reissueCommitment,
  returnCommitment,
  signCommitments,
  withdrawCommitment,
} from '#libs/contracts/src/http/commitment-signing.js';
import { signExternally } from '#libs/contracts/src/http/commitment-papers.js';
import {
  claimCompletion,
  confirmCompletion,
  decideCause,
  sendBackCompletion,
  voidConfirmation,
  withdrawClaim,
} from '#libs/contracts/src/http/commitment-work.js';
import { answerHandover, handOverCommitments, settleHandover } from '#libs/contracts/src/http/handovers.js';
import { reportDelivery } from '#libs/contracts/src/http/notices.js';
import {
  acknowledgeDuty,
  askExtension,
  grantExtension,
  refuseExtension,
  withdrawExtension,
} from '#libs/contracts/src/http/extensions.js';
import { grantAuthority, revokeAuthority } from '#libs/contracts/src/http/authorities.js';
import {
  grantFunction,
  leavePosition,
  lockAccount,
  openAccount,
  revokeFunction,
} from '#libs/contracts/src/http/people.js';
import type { token } from '#libs/contracts/src/http/session.js';

/** What a token may be made for. */
export type TokenScope = z.output<typeof token>['scopes'][number];

/** By the tag of an endpoint. */
const reading: Readonly<Record<string, TokenScope>> = {
  commitments: 'commitments:read',
  remediation: 'remediation:read',
  'my work': 'commitments:read',
  duties: 'commitments:read',
  reports: 'commitments:read',
  organization: 'organization:read',
  calendars: 'organization:read',
  ladders: 'organization:read',
  operations: 'operations:read',
};

/** What moves many people's dates, or decides how they are reminded, a person decides before the page that shows whom it meets. */
const writing: Readonly<Record<string, TokenScope>> = {
  commitments: 'commitments:write',
  'my work': 'commitments:write',
  duties: 'commitments:write',
  organization: 'organization:write',
};

/**
 * Signatures, and what stands in their place, are a person's own act, and so is what says that something was done. A token must not make itself more tokens, sessions or rights that outlive it:
 * whoever sets a password can sign in under it, and an administrator it appoints stays one after it was revoked.
 */
const neverByToken: readonly EndpointDefinition[] = [
  signCommitments,
  countersignCommitments,
  signExternally,
  returnCommitment,
  reissueCommitment,
  withdrawCommitment,
  proposeAmendment,
  dropAmendment,
  claimCompletion,
  withdrawClaim,
  confirmCompletion,
  sendBackCompletion,
  voidConfirmation,
  decideCause,
  handOverCommitments,
  answerHandover,
  settleHandover,
  acknowledgeDuty,
  askExtension,
  grantExtension,
  refuseExtension,
  withdrawExtension,
  openAccount,
  lockAccount,
  grantFunction,
  revokeFunction,
  grantAuthority,
  revokeAuthority,
  leavePosition,
];

/** The scope a token needs for an endpoint; undefined where no token may enter. */
export function scopeFor(definition: EndpointDefinition): TokenScope | undefined {
  // A mail gateway tells what came back and can do nothing else.
  if (definition.name === reportDelivery.name) return 'deliveries:report';
  if (neverByToken.includes(definition)) return undefined;
  return (definition.method === 'GET' ? reading : writing)[definition.tag];
}
