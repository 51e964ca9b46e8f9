import Drawer from 'antd/es/drawer';
import { announce } from '../../page/announce.js';
import { backToSentence } from '../../page/back-to-sentence.js';
import { useNarrow } from '../../page/use-narrow.js';
import { useTexts } from '../../texts/language.js';
import type { Inspection } from '../field/note.js';
import { CancelForm } from './cancel-form.js';
import { ConcludeForm } from './conclude-form.js';
import { TeamForm } from './team-form.js';

export type Act = 'CONCLUDE' | 'CHANGE_TEAM' | 'CANCEL';

export interface ActProps {
  readonly inspection: Inspection;
  /** How many of the reader's notes are on this device alone. */
  readonly here: number;
  readonly onDone: (said: string) => void;
}

const forms = { CONCLUDE: ConcludeForm, CHANGE_TEAM: TeamForm, CANCEL: CancelForm } as const;

interface Props {
  readonly inspection: Inspection;
  readonly here: number;
  readonly act: Act | undefined;
  readonly onClose: () => void;
}

/** The form of one act, over the page; done, it closes and says so. */
export function InspectionActDrawer({ inspection, here, act, onClose }: Props) {
  const t = useTexts();
  const narrow = useNarrow();
  const Form = act && forms[act];
  return (
    <Drawer
      open={act !== undefined}
      onClose={onClose}
      placement={narrow ? 'bottom' : 'right'}
      size={narrow ? '92%' : 560}
      title={act && t.inspections.act[act]}
      afterOpenChange={(open) => !open && backToSentence()}
      destroyOnHidden
    >
      {Form && (
        <Form
          inspection={inspection}
          here={here}
          onDone={(said) => {
            announce(said);
            onClose();
          }}
        />
      )}
    </Drawer>
  );
}
