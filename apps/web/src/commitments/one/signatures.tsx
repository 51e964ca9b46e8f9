import type { Reply } from '../../api/endpoints.js';
import { CopyButton } from '../../page/copy-button.js';
import { Person } from '../../page/person.js';
import { useTexts } from '../../texts/language.js';
import { useFormats } from '../../texts/use-formats.js';
import { editionOf } from './edition-of.js';
import { CanonicalTerms } from './canonical-terms.js';

type Commitment = Reply<'getCommitment'>;

/** Who signed when, over which hash, and how anybody can reckon that hash again. */
export function Signatures({ of }: { of: Commitment }) {
  const t = useTexts();
  const { moment } = useFormats();
  const edition = editionOf(of);
  if (!edition) return null;
  const { signatures, signatory, assigner, termsHash, canonicalTerms } = edition;
  const parties = [
    { role: 'SIGNATORY', party: signatory },
    { role: 'ASSIGNER', party: assigner },
  ] as const;
  return (
    <div className="panel">
      {parties.map(({ role, party }) => {
        const given = signatures.find((signature) => signature.role === role);
        return (
          <div key={role} className="signature">
            <p className="quiet small">
              {role === 'SIGNATORY' ? t.commitment.signatory : t.commitment.assigner}
            </p>
            <Person person={given?.signer ?? party} />
            <p>{given ? t.commitment.signedAt(moment(given.at)) : <em>{t.commitment.notSigned}</em>}</p>
          </div>
        );
      })}
      <div className="padded stack hash-part">
        <p className="small quiet">{t.commitment.legalNote}</p>
        <div>
          <p className="small quiet">{t.commitment.hash}</p>
          <p className="row">
            <code className="hash">{termsHash}</code> <CopyButton text={termsHash} />
          </p>
        </div>
        <CanonicalTerms id={of.id} text={canonicalTerms} hash={termsHash} />
      </div>
    </div>
  );
}
