import { ActDrawer } from '../../page/act-drawer.js';
import { announce } from '../../page/announce.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
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

/** The form of one act on a finding; done, it closes and says so. */
export function FindingActDrawer({ finding, act, onClose }: Props) {
  const t = useRemediationTexts();
  const Form = act && forms[act];
  return (
    <ActDrawer title={act && t.findingActs.act[act]} open={act !== undefined} onClose={onClose} wide>
      {Form && act && (
        <Form
          finding={finding}
          onDone={() => {
            announce(t.findingActs.done[act]);
            onClose();
          }}
        />
      )}
    </ActDrawer>
  );
}
