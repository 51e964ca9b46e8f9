import PaperClipOutlined from '@ant-design/icons/PaperClipOutlined';
import { useId } from 'react';
import { useTexts } from '../../texts/language.js';

interface Props {
  readonly file: File | undefined;
  readonly onFile: (file: File | undefined) => void;
}

/** The PDF one brings back. */
export function SignedFile({ file, onFile }: Props) {
  const t = useTexts();
  const words = useId();
  return (
    <div className="file-drop">
      <span className="row">
        <label className="file-button">
          <PaperClipOutlined aria-hidden />
          {file ? t.papers.chooseOther : t.papers.choose}
          <input
            type="file"
            accept="application/pdf,.pdf"
            aria-describedby={words}
            onChange={({ target }) => {
              onFile(target.files?.[0]);
              // The same file, signed once more, is a change again.
              target.value = '';
            }}
          />
        </label>
        {file && <strong className="upload-name">{file.name}</strong>}
      </span>
      <span id={words} className="quiet small">
        {t.papers.chooseHint}
      </span>
    </div>
  );
}
