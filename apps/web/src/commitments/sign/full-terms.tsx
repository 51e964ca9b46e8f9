import { useRead } from '../../api/use-read.js';
import { Reading } from '../../page/reading.js';
import { useTexts } from '../../texts/language.js';
import { TermsDocument } from '../one/terms-document.js';

/** The whole document, and the hash that the signature will stand over. */
export function FullTerms({ id }: { id: string }) {
  const t = useTexts();
  const read = useRead('getCommitment', { params: { id } });
  return (
    <Reading of={read}>
      {(commitment) => (
        <div className="full-terms">
          <TermsDocument of={commitment} />
          <p className="small quiet">
            {t.commitment.hash}: <code className="hash">{commitment.termsHash}</code>
          </p>
        </div>
      )}
    </Reading>
  );
}
