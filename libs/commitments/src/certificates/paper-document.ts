import { dateOf } from '#libs/calendar/src/vietnam-time.js';
import type {
  AdministrativeDocument,
  Attachment,
  Block,
  Signature as SignatureColumn,
} from '#libs/documents/src/administrative-document.js';
import { placeOf } from '#libs/documents/src/place-of.js';
import { canonicalSeal } from '../canonical-seal.js';
import { canonicalTerms } from '../canonical-terms.js';
import { partyOf, type Side } from '../domain/parties.js';
import type { Signature } from '../domain/signature.js';
import type { PaperFacts } from './paper-facts.js';
import { momentIn, paperWords as words } from './paper-words.js';
import { termsBlocks } from './terms-blocks.js';

/**
 * A commitment as an administrative document (Decree 30/2020/NĐ-CP, Annex I), with the canonical terms and the text of every seal as
 * attached files: whoever has it recomputes each hash by `sha256sum` and needs nothing of ours.
 */
export function paperDocument(facts: PaperFacts): AdministrativeDocument {
  const { edition, at, issuer, unitName, number } = facts;
  const { terms } = edition;
  return {
    agency: { superior: issuer, name: unitName },
    symbol: number === null ? '……/CK' : `${number}/CK`,
    place: placeOf(issuer),
    date: dateOf(at),
    title: words.title,
    abstract: terms.title,
    bases: terms.legalBases.map((basis) => words.basis(basis)),
    body: [...partiesBlock(facts), ...termsBlocks(facts), ...proof(facts)],
    signatures: [column('SIGNATORY', facts), column('ASSIGNER', facts)],
    recipients: [words.both, words.kept],
    attachments: attachments(facts),
  };
}

function partiesBlock({ edition: { parties }, names, unitName }: PaperFacts): Block[] {
  const said = (person: string): string => {
    const { name, post } = names.person(person);
    return post === null ? name : `${name}, ${post}`;
  };
  return [
    {
      kind: 'FACTS',
      facts: [
        { name: words.side.SIGNATORY, value: said(parties.signatoryId) },
        { name: words.unit, value: unitName },
        { name: words.side.ASSIGNER, value: said(parties.assignerId) },
      ],
    },
  ];
}

function proof({ edition, names }: PaperFacts): Block[] {
  const { termsHash, signatures } = edition;
  if (signatures.length === 0) return [];
  return [
    { kind: 'ARTICLE', label: '', title: words.proof },
    { kind: 'PARAGRAPH', text: words.howToCheck },
    { kind: 'CODE', text: `SHA-256  ${termsHash}  ${TERMS_FILE}` },
    ...signatures.flatMap((signature, index): Block[] => [
      {
        kind: 'FACTS',
        facts: [
          { name: words.signed(index + 1), value: signedBy(signature, names) },
          { name: words.moment, value: momentIn(signature.at) },
          { name: words.kindOf, value: words.kinds[signature.kind.kind] },
        ],
      },
      ...(signature.seal === null
        ? []
        : [{ kind: 'CODE' as const, text: `SHA-256  ${signature.seal}  ${sealFile(index)}` }]),
    ]),
    { kind: 'PARAGRAPH', text: words.whatItIs },
  ];
}

function signedBy({ signerId, principalId, capacity, under }: Signature, names: PaperFacts['names']): string {
  const signer = names.person(signerId).name;
  if (capacity === 'SELF') return signer;
  return words.inPlaceOf(signer, capacity, names.person(principalId).name, under?.document ?? '');
}

function column(side: Side, { edition, names, number }: PaperFacts): SignatureColumn {
  const { parties, signatures } = edition;
  const party = partyOf(side, parties);
  const given = signatures.find((one) => one.role === side && one.principalId === party);
  const post = names.person(party).post ?? words.side[side];
  const base = { post: side === 'SIGNATORY' ? words.side.SIGNATORY : post, name: names.person(party).name };
  if (!given) return { ...base, mark: number === null ? [] : [words.notSigned] };
  const mark = [words.kinds[given.kind.kind], momentIn(given.at)];
  if (given.capacity === 'SELF') return { ...base, mark };
  const { name, post: own } = names.person(given.signerId);
  return { capacity: `${given.capacity}. ${post}`, post: own ?? '', name, mark };
}

const TERMS_FILE = 'noi-dung-cam-ket.json';
const sealFile = (index: number): string => `chu-ky-${index + 1}.txt`;

function attachments({ commitmentId, edition, at }: PaperFacts): Attachment[] {
  const { number, format, parties, terms, signatures } = edition;
  const attached = (name: string, description: string, mediaType: string, text: string): Attachment => ({
    name,
    description,
    mediaType,
    createdAt: at,
    relationship: 'Data',
    bytes: Buffer.from(text, 'utf8'),
  });
  return [
    attached(
      TERMS_FILE,
      words.terms,
      'application/json',
      canonicalTerms(format, commitmentId, parties, terms),
    ),
    ...signatures.flatMap((signature, index) =>
      signature.seal === null
        ? []
        : [
            attached(
              sealFile(index),
              words.signed(index + 1),
              'text/plain',
              canonicalSeal(commitmentId, { ...signature, edition: number }),
            ),
          ],
    ),
  ];
}
