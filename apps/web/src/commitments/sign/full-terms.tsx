import { useRead } from '../../api/use-read.js';
import { Reading } from '../../page/reading.js';
import { useTexts } from '../../texts/language.js';
import { Changes } from '../one/changes.js';
import { editionOf, pendingOf } from '../one/edition-of.js';
import { TermsDocument } from '../one/terms-document.js';

/** What changed since the last text, then the whole one that waits, and the hash that the signature will stand over. */
export function FullTerms({ id }: { id: string }) {
  const t = useTexts();
  const read = useRead('getCommitment', { params: { id } });
  return (
    <Reading of={read}>
      {(commitment) => {
        const edition = pendingOf(commitment) ?? editionOf(commitment);
        return (
          <div className="full-terms stack">
            <Changes of={commitment} />
            <TermsDocument terms={edition?.terms ?? commitment.terms} of={commitment} />
            {edition && (
              <p className="small quiet">
                {t.commitment.hash}: <code className="hash">{edition.termsHash}</code>
              </p>
            )}
          </div>
        );
      }}
    </Reading>
  );
}
