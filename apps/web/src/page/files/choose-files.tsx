import CameraOutlined from '@ant-design/icons/CameraOutlined';
import PaperClipOutlined from '@ant-design/icons/PaperClipOutlined';
import { useId, useState, type ChangeEvent, type DragEvent } from 'react';
import { useTexts } from '../../texts/language.js';
import './files.css';

/** What the service takes; it looks at the content all the same, and says what is wrong with it. */
const accepted = '.pdf,.docx,.xlsx,.pptx,.doc,.xls,.odt,.ods,.jpg,.jpeg,.png,.webp,.heic,.heif,.txt,.csv';

/** Files to be chosen, dropped here or taken with the camera of a telephone. */
export function ChooseFiles({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const t = useTexts();
  const [over, setOver] = useState(false);
  const words = useId();
  const take = ({ target }: ChangeEvent<HTMLInputElement>) => {
    onFiles([...(target.files ?? [])]);
    // The same file chosen once more is a change again.
    target.value = '';
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    <div
      className={over ? 'file-drop over' : 'file-drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <span className="row">
        <label className="file-button">
          <PaperClipOutlined aria-hidden />
          {t.evidence.add}
          <input type="file" multiple accept={accepted} aria-describedby={words} onChange={take} />
        </label>
        <label className="file-button camera">
          <CameraOutlined aria-hidden />
          {t.evidence.camera}
          <input type="file" accept="image/*" capture="environment" onChange={take} />
        </label>
      </span>
      <span id={words} className="quiet small">
        {t.evidence.drop} {t.evidence.kinds}
      </span>
    </div>
  );
}
