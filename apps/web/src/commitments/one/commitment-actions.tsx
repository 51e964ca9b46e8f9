import type { Reply } from '../../api/endpoints.js';
import { ActionBar } from '../../page/action-bar.js';
import { ButtonLink } from '../../page/button-link.js';
import { useTexts } from '../../texts/language.js';

/** The one thing to do now; where another is to do it, who. */
export function CommitmentActions({ of }: { of: Reply<'getCommitment'> }) {
  const t = useTexts();
  const { id, actions } = of;
  const can = (wanted: string) => actions.some(({ action, allowed }) => action === wanted && allowed);
  const waiting = actions.find(({ allowed }) => !allowed);
  if (can('SIGN'))
    return (
      <ActionBar why={t.commitment.signWhy}>
        <ButtonLink to="/sign" search={{ id }} main>
          {t.commitment.sign}
        </ButtonLink>
      </ActionBar>
    );
  if (can('COUNTERSIGN'))
    return (
      <ActionBar why={t.commitment.countersignWhy}>
        <ButtonLink to="/countersign" search={{ id }} main>
          {t.commitment.countersign}
        </ButtonLink>
      </ActionBar>
    );
  if (can('REVISE') || can('ISSUE'))
    return (
      <ActionBar why={t.commitment.draftWhy}>
        <ButtonLink to="/commitments/$id/draft" params={{ id }} main>
          {t.commitment.openDraft}
        </ButtonLink>
      </ActionBar>
    );
  if (!waiting) return null;
  const { name, post } = waiting.whoCan ?? { name: null, post: null };
  return (
    <ActionBar why={t.commitment.whoCan(t.commitment.action[waiting.action], name, post)}>{null}</ActionBar>
  );
}
