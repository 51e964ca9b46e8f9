import type { Reply } from '../../api/endpoints.js';
import { ButtonLink } from '../../page/button-link.js';
import { useTexts } from '../../texts/language.js';
import type { MainAction } from '../act/can-do.js';
import { hasProposal } from '../act/other-acts.js';

/** The button of the one action that moves a commitment on. */
export function MainAct({ of, action }: { of: Reply<'getCommitment'>; action: MainAction }) {
  const t = useTexts();
  const { id } = of;
  switch (action) {
    case 'SIGN':
      return (
        <ButtonLink to="/sign" search={{ id }} main>
          {t.commitment.sign}
        </ButtonLink>
      );
    case 'COUNTERSIGN':
      return (
        <ButtonLink to="/countersign" search={{ id }} main>
          {t.commitment.countersign}
        </ButtonLink>
      );
    case 'REVISE':
    case 'ISSUE':
      return (
        <ButtonLink to="/commitments/$id/draft" params={{ id }} main>
          {t.commitment.openDraft}
        </ButtonLink>
      );
    case 'REISSUE':
      return (
        <ButtonLink
          to="/commitments/$id/reissue"
          params={{ id }}
          search={hasProposal(of) ? { from: 'proposal' } : {}}
          main
        >
          {hasProposal(of) ? t.acts.reissueProposal : t.acts.title.REISSUE}
        </ButtonLink>
      );
  }
}
