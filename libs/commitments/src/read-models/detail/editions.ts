import type { ReplyOf } from '#libs/contracts/src/endpoint.js';
import type { getCommitment } from '#libs/contracts/src/http/commitment-detail.js';
import { canonicalSeal } from '../../canonical-seal.js';
import { canonicalTerms } from '../../canonical-terms.js';
import { bindingOf, pendingOf, type Commitment } from '../../domain/commitment-state.js';
import type { Edition } from '../../domain/edition.js';
import type { Remark } from '#libs/kernel/src/remark.js';
import type { Signature, SignatureKind } from '../../domain/signature.js';
import type { KnownNames } from '#libs/platform/src/reading/known-names.js';
import type { KnownPaper } from './papers.js';
import { coSignersReply, termsReply } from './terms-reply.js';
import type { ToldCommitment } from './told-events.js';

type TextReply = ReplyOf<typeof getCommitment>['editions'][number];
type Standing = TextReply['standing'];

/** Every text that was ever offered, oldest first, with who signed it and how it stands. */
export function editionsOf(
  told: ToldCommitment,
  names: KnownNames,
  unitNames: ReadonlyMap<number, string>,
  papers: readonly KnownPaper[],
): TextReply[] {
  const reasons = reasonsOf(told);
  return texts(told.state).map(({ edition, standing, endedAt, remark }) => {
    const { number, parties, terms, returned } = edition;
    return {
      number,
      standing,
      unitName: unitNames.get(number) ?? '',
      signatory: names.person(parties.signatoryId),
      assigner: names.person(parties.assignerId),
      coSigners: coSignersReply(parties.coSigners),
      terms: termsReply(terms),
      termsHash: edition.termsHash,
      canonicalTerms: canonicalTerms(edition.format, told.id, parties, terms),
      signBy: edition.signBy.on,
      issuedAt: edition.issuedAt,
      reason: names.wordsOf(reasons.get(number)),
      signatures: edition.signatures.map((one) => signatureReply(told.id, number, one, names)),
      warnings: edition.warnings.map(({ warning, answer }) => ({ warning, answer: names.wordsOf(answer) })),
      returned: returned && {
        at: returned.at,
        reason: names.wordsOf(returned.remark),
        proposal: returned.proposal && termsReply(returned.proposal),
      },
      endedAt,
      ...papersReply(papers.filter((paper) => paper.edition === number)),
      endedReason: names.wordsOf(remark),
    };
  });
}

function papersReply(papers: readonly KnownPaper[]): Pick<TextReply, 'certificate' | 'paperToSign'> {
  const certificate = papers.find(({ kind }) => kind === 'CERTIFICATE');
  const toSign = papers.find(({ kind }) => kind === 'TO_SIGN');
  return {
    certificate: certificate ? { number: certificate.number, state: certificate.state } : null,
    paperToSign: toSign?.state ?? null,
  };
}

interface Text {
  readonly edition: Edition;
  readonly standing: Standing;
  readonly endedAt: string | null;
  readonly remark: Remark | null;
}

function texts(state: Commitment): Text[] {
  if (!('past' in state)) return [];
  const past = state.past.map((edition): Text => {
    const { ended: standing, endedAt, remark } = edition;
    return { edition, standing, endedAt, remark };
  });
  const standing = (edition: Edition, standing: Standing): Text => ({
    edition,
    standing,
    endedAt: standing === 'ENDED' && 'endedAt' in state ? state.endedAt : null,
    remark: null,
  });
  const current = bindingOf(state)?.current;
  const pending = pendingOf(state);
  const last = 'last' in state ? state.last : undefined;
  return [
    ...past,
    ...(current ? [standing(current, state.status === 'SUPERSEDED' ? 'ENDED' : 'IN_FORCE')] : []),
    ...(pending ? [standing(pending, 'PENDING')] : []),
    ...(last ? [standing(last, 'ENDED')] : []),
  ].toSorted((one, other) => one.edition.number - other.edition.number);
}

/** Why each text was offered. */
function reasonsOf({ events }: ToldCommitment): ReadonlyMap<number, Remark | null> {
  return new Map(
    events.flatMap((event) =>
      event.type === 'CommitmentReissued' || event.type === 'AmendmentProposed'
        ? [[event.data.edition, event.data.remark] as const]
        : [],
    ),
  );
}

function signatureReply(
  id: string,
  edition: number,
  { role, signerId, principalId, capacity, under, kind, at, termsHash, seal }: Signature,
  names: KnownNames,
): TextReply['signatures'][number] {
  const fields = { edition, termsHash, role, signerId, principalId, capacity, under, kind, at };
  return {
    role,
    signer: names.person(signerId),
    principal: names.person(principalId),
    capacity,
    document: under?.document ?? null,
    kind: kind.kind,
    external: kind.kind === 'EXTERNAL' ? verified(kind) : null,
    at,
    termsHash,
    sealText: seal === null ? null : canonicalSeal(id, fields),
    seal,
  };
}

const verified = ({
  certificate: { subject, issuer, validTo },
  time,
}: Extract<SignatureKind, { readonly kind: 'EXTERNAL' }>): TextReply['signatures'][number]['external'] => ({
  subject,
  issuer,
  validTo,
  statedAt: time.at,
  statedBy: time.by,
});
