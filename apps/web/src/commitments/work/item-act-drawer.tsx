import { ActDrawer } from '../../page/act-drawer.js';
import { announce } from '../../page/announce.js';
import { useTexts } from '../../texts/language.js';
import { ClaimForm, ConfirmForm, SendBackForm, VoidForm, WithdrawClaimForm } from './answer-forms.js';
import type { Item } from './items.js';
import type { Act } from './main-act.js';
import { ReportForm } from './report-form.js';

interface Props {
  readonly commitmentId: string;
  readonly item: Item;
  readonly act: Act | undefined;
  readonly onClose: () => void;
}

const forms = {
  REPORT: ReportForm,
  CLAIM: ClaimForm,
  WITHDRAW_CLAIM: WithdrawClaimForm,
  CONFIRM: ConfirmForm,
  SEND_BACK: SendBackForm,
  VOID: VoidForm,
} as const satisfies Record<Act, unknown>;

/** The form of one act on an item; done, it closes and says so. */
export function ItemActDrawer({ commitmentId, item, act, onClose }: Props) {
  const t = useTexts();
  const Form = act && forms[act];
  return (
    <ActDrawer title={act && t.atWork.act[act]} open={act !== undefined} onClose={onClose}>
      {Form && (
        <Form
          commitmentId={commitmentId}
          item={item}
          onDone={(said) => {
            announce(said);
            onClose();
          }}
        />
      )}
    </ActDrawer>
  );
}
