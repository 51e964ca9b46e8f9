import Drawer from 'antd/es/drawer';
import { backToSentence } from '../../page/back-to-sentence.js';
import { useNarrow } from '../../page/use-narrow.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { useField } from '../field/use-field.js';
import { FindingForm } from './finding-form.js';

interface Props {
  readonly findingId: string | undefined;
  /** Of a new one. */
  readonly unitId: string;
  readonly onClose: () => void;
}

/** A finding over the page; closed, whatever was typed stays on the device. */
export function FindingDrawer({ findingId, unitId, onClose }: Props) {
  const t = useRemediationTexts();
  const narrow = useNarrow();
  const { inspection, notes } = useField();
  const known = inspection.drafts.find((one) => one.findingId === findingId);
  const close = () => {
    // Written and written back: there is nothing to keep.
    const same = notes.notes.find(({ note, standing }) => note.id === findingId && standing === 'RECEIVED');
    if (same) notes.drop(same.note);
    onClose();
  };
  return (
    <Drawer
      open={findingId !== undefined}
      onClose={close}
      placement={narrow ? 'bottom' : 'right'}
      size={narrow ? '92%' : 640}
      title={known ? t.field.number(known.number) : t.field.newFinding}
      afterOpenChange={(open) => !open && backToSentence()}
      destroyOnHidden
    >
      {findingId !== undefined && (
        <FindingForm key={findingId} findingId={findingId} unitId={known?.unitId ?? unitId} onDone={close} />
      )}
    </Drawer>
  );
}
