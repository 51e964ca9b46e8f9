import Drawer from 'antd/es/drawer';
import { announce } from '../../page/announce.js';
import { backToSentence } from '../../page/back-to-sentence.js';
import { useNarrow } from '../../page/use-narrow.js';
import { useTexts } from '../../texts/language.js';
import type { FindingAction, FindingDetail } from '../finding-detail.js';
import { AcceptForm } from './accept-form.js';
import { AnswerForm } from './answer-form.js';
import { AskExceptionForm } from './ask-exception-form.js';
import { CheckEffectForm } from './check-effect-form.js';
import { DecideExceptionForm } from './decide-exception-form.js';
import { ReplyForm } from './reply-form.js';

interface Props {
  readonly finding: FindingDetail;
  readonly act: FindingAction | undefined;
  readonly onClose: () => void;
}

const forms = {
  REPLY: ReplyForm,
  ACCEPT: AcceptForm,
  ANSWER_REPLY: AnswerForm,
  ASK_EXCEPTION: AskExceptionForm,
  DECIDE_EXCEPTION: DecideExceptionForm,
  CHECK_EFFECT: CheckEffectForm,
} as const satisfies Record<FindingAction, unknown>;

/** The form of one act, over the page and leaving it as it stands; done, it closes and says so. */
export function ActDrawer({ finding, act, onClose }: Props) {
  const t = useTexts();
  const narrow = useNarrow();
  const Form = act && forms[act];
  return (
    <Drawer
      open={act !== undefined}
      onClose={onClose}
      placement={narrow ? 'bottom' : 'right'}
      size={narrow ? '86%' : 560}
      title={act && t.findingActs.act[act]}
      afterOpenChange={(open) => !open && backToSentence()}
    >
      {Form && act && (
        <Form
          finding={finding}
          onDone={() => {
            announce(t.findingActs.done[act]);
            onClose();
          }}
        />
      )}
    </Drawer>
  );
}
