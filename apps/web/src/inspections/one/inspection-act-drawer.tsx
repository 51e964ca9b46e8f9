import { ActDrawer } from '../../page/act-drawer.js';
import { announce } from '../../page/announce.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
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

/** The form of one act on an inspection; done, it closes and says so. */
export function InspectionActDrawer({ inspection, here, act, onClose }: Props) {
  const t = useRemediationTexts();
  const Form = act && forms[act];
  return (
    <ActDrawer
      title={act && t.inspections.act[act]}
      open={act !== undefined}
      onClose={onClose}
      wide
      height="92%"
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
    </ActDrawer>
  );
}
