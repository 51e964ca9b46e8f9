import type { Reply } from '../../api/endpoints.js';
import { CopyButton } from '../../page/copy-button.js';
import { useTexts } from '../../texts/language.js';
import { Certificate } from './certificate.js';
import { CheckedText } from '../../page/checked-text.js';
import type { Edition } from './edition-of.js';
import { signersOf } from './left-to-sign.js';
import { OneSignature } from './one-signature.js';
import { voidOf } from './signature-void.js';
import './commitment.css';

interface Props {
  readonly of: Reply<'getCommitment'>;
  readonly edition: Edition;
}

const sides = ['SIGNATORY', 'ASSIGNER'] as const;

/** Who signed a text when, over which hash, and how anybody can reckon that hash again. */
export function Signatures({ of, edition }: Props) {
  const t = useTexts();
  const { signatures, signatory, assigner, coSigners, termsHash, canonicalTerms, number } = edition;
  const named = new Map([...of.people, signatory, assigner].map((person) => [person.id, person]));
  return (
    <div className="panel">
      {sides.flatMap((side) =>
        signersOf(edition, side).map((id, at) => (
          <OneSignature
            key={`${side} ${id}`}
            role={at === 0 ? t.commitment.partyOf[side] : t.coSigners.role[side]}
            who={named.get(id) ?? { id, name: id, post: null }}
            given={signatures.find(({ role, principal }) => role === side && principal.id === id)}
            isVoid={voidOf(of, edition)}
          />
        )),
      )}
      <Certificate id={of.id} edition={edition} />
      <div className="padded stack hash-part">
        {sides.map((side) => {
          const { people, needed } = coSigners[side];
          return (
            people.length > needed && (
              <p key={side} className="small">
                {t.coSigners.role[side]}: {t.coSigners.of(needed, people.length)}
              </p>
            )
          );
        })}
        {signatures.some(({ kind }) => kind === 'ACKNOWLEDGED') && (
          <p className="small quiet">{t.commitment.legalNote}</p>
        )}
        <div>
          <p className="small quiet">{t.commitment.hash}</p>
          <p className="row">
            <code className="hash">{termsHash}</code> <CopyButton text={termsHash} />
          </p>
        </div>
        <CheckedText
          summary={t.commitment.recompute}
          how={t.commitment.recomputeHow}
          label={t.commitment.canonical}
          file={`${of.id}-${number}.json`}
          text={canonicalTerms}
          hash={termsHash}
        />
      </div>
    </div>
  );
}
