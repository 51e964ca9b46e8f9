import type { Reply } from '../../api/endpoints.js';
import { useTexts } from '../../texts/language.js';
import { useFormats } from '../../texts/use-formats.js';
import { AnsweredWarnings } from './answered-warnings.js';
import { Signatures } from './signatures.js';
import { StandingChip } from './standing-chip.js';
import './commitment.css';

/** Every text that was ever offered, the newest first: how it stands, why it was offered, who signed it. */
export function EditionList({ of }: { of: Reply<'getCommitment'> }) {
  const t = useTexts();
  const { moment } = useFormats();
  return (
    <ul className="panel lined">
      {of.editions.toReversed().map((edition) => (
        <li key={edition.number} className="lined-row stack edition">
          <p className="row">
            <strong>{t.compare.text.EDITION(edition.number)}</strong>
            <StandingChip standing={edition.standing} />
            <span className="quiet small">
              {t.editions.offered(moment(edition.issuedAt))}
              {edition.endedAt !== null && ` · ${t.editions.ended(moment(edition.endedAt))}`}
            </span>
          </p>
          {edition.reason !== null && <Said label={t.editions.why}>{edition.reason}</Said>}
          {edition.returned && (
            <Said label={t.editions.returned(moment(edition.returned.at))}>
              {edition.returned.reason ?? t.commitment.erased}
            </Said>
          )}
          {(edition.standing === 'REISSUED' || edition.standing === 'DROPPED') &&
            edition.endedReason !== null && (
              <Said label={t.editions.endedBecause[edition.standing]}>{edition.endedReason}</Said>
            )}
          <details className="more">
            <summary>{t.editions.signed(edition.signatures.length)}</summary>
            <div className="stack">
              <Signatures of={of} edition={edition} />
              {edition.warnings.length > 0 && (
                <>
                  <p className="small">
                    <strong>{t.warnings.answered}</strong>
                  </p>
                  <AnsweredWarnings edition={edition} />
                </>
              )}
            </div>
          </details>
        </li>
      ))}
    </ul>
  );
}

/** Somebody's words, under what they are about. */
const Said = ({ label, children }: { label: string; children: string }) => (
  <div className="own-words">
    <p className="quiet small">{label}</p>
    <p lang="vi">{children}</p>
  </div>
);
