import Button from 'antd/es/button';
import { announce } from '../../page/announce.js';
import { useTexts } from '../../texts/language.js';
import { obstacle } from './obstacle.js';
import { OfferBar } from './offer-bar.js';
import { useDraftActions } from './use-draft-actions.js';
import type { KeptDraft } from './use-kept-draft.js';

interface Props {
  readonly many: boolean;
  readonly draft: KeptDraft;
  readonly gaps: number;
}

/** Save, or issue for signature; what still keeps it from being issued is said. */
export function IssueBar({ many, draft, gaps }: Props) {
  const t = useTexts();
  const actions = useDraftActions(draft);
  const { form } = draft;
  const stop = obstacle(form, many, gaps);
  const safe = form.saved !== null && !form.touched;
  const said = safe ? `${t.draft.saved} ` : '';
  const save = () =>
    actions.save().then(
      () => announce(t.draft.saved),
      () => undefined,
    );
  return (
    <OfferBar
      error={actions.error}
      held={form.saved !== null}
      why={`${said}${stop ? t.draft.obstacle[stop](gaps) : t.draft.ready}`}
      label={many ? t.draft.issueAll : t.draft.issue}
      ready={stop === undefined}
      busy={actions.busy}
      onAct={many ? actions.issueMany : actions.issueOne}
    >
      {!many && (
        <Button
          size="large"
          disabled={safe || stop === 'ADDRESSEE' || stop === 'NAME' || stop === 'INDICATOR'}
          loading={actions.busy}
          onClick={() => void save()}
        >
          {t.draft.save}
        </Button>
      )}
    </OfferBar>
  );
}
