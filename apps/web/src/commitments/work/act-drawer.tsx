import Drawer from 'antd/es/drawer';
import { announce } from '../../page/announce.js';
import { backToSentence } from '../../page/back-to-sentence.js';
import { useNarrow } from '../../page/use-narrow.js';
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

/** The form of one act, over the page and leaving it as it stands; done, it closes and says so. */
export function ActDrawer({ commitmentId, item, act, onClose }: Props) {
  const t = useTexts();
  const narrow = useNarrow();
  const Form = act && forms[act];
  return (
    <Drawer
      open={act !== undefined}
      onClose={onClose}
      placement={narrow ? 'bottom' : 'right'}
      size={narrow ? '86%' : 480}
      title={act && t.atWork.act[act]}
      afterOpenChange={(open) => !open && backToSentence()}
    >
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
    </Drawer>
  );
}
