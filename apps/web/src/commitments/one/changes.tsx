import type { Reply } from '../../api/endpoints.js';
import { Section } from '../../page/section.js';
import { useTexts } from '../../texts/language.js';
import { proposalOf, textOf } from '../compare/compared-text.js';
import { Differences } from '../compare/differences.js';
import { beforeOf, pendingOf } from './edition-of.js';
import './commitment.css';

/** What waits for an answer and in what it differs: a text sent back, one offered anew, or an amendment. */
export function Changes({ of }: { of: Reply<'getCommitment'> }) {
  const t = useTexts();
  const pending = pendingOf(of);
  const { people, status, amendment } = of;
  if (!pending) return null;
  const { returned } = pending;
  const proposal = proposalOf(pending);
  const before = beforeOf(of, pending);
  if (status === 'RETURNED' && returned)
    return (
      <Section title={t.changes.returned(pending.signatory.name)}>
        <div className="stack">
          <p className="panel padded own-words" lang="vi">
            {returned.reason ?? t.commitment.erased}
          </p>
          {proposal ? (
            <>
              <p>{t.changes.proposal}</p>
              <Differences before={textOf(pending)} after={proposal} people={people} />
            </>
          ) : (
            <p className="quiet">{t.changes.noProposal}</p>
          )}
        </div>
      </Section>
    );
  if (!before) return null;
  return (
    <Section title={amendment ? t.changes.amendment : t.changes.reissued}>
      <div className="stack">
        {pending.reason !== null && (
          <p className="panel padded own-words" lang="vi">
            {pending.reason}
          </p>
        )}
        <Differences before={textOf(before)} after={textOf(pending)} people={people} />
      </div>
    </Section>
  );
}
