import Button from 'antd/es/button';
import { ProblemBox } from '../problem-box.js';
import { useTexts } from '../../texts/language.js';
import type { Upload } from './upload-queue.js';
import type { Uploads } from './use-upload-queue.js';
import './files.css';

/** What is on its way, how far it has come, and how to stop it; what was refused, why, and how to try again. */
export function UploadList({ of: { uploads, cancel, again, dismiss } }: { of: Uploads }) {
  const t = useTexts();
  if (uploads.length === 0) return null;
  return (
    <ul className="lined uploads">
      {uploads.map((one) => (
        <li key={one.key} className="lined-row stack">
          <span className="row">
            <strong className="upload-name">{one.file.name}</strong>
            <UploadState of={one} />
            {one.state === 'WAITING' || one.state === 'SENDING' ? (
              <Button
                size="small"
                aria-label={t.evidence.cancel(one.file.name)}
                onClick={() => cancel(one.key)}
              >
                {t.evidence.stop}
              </Button>
            ) : (
              one.state !== 'ATTACHING' && (
                <>
                  <Button
                    size="small"
                    aria-label={t.evidence.again(one.file.name)}
                    onClick={() => again(one.key)}
                  >
                    {t.problem.again}
                  </Button>
                  <Button
                    size="small"
                    aria-label={t.evidence.dismiss(one.file.name)}
                    onClick={() => dismiss(one.key)}
                  >
                    {t.evidence.away}
                  </Button>
                </>
              )
            )}
          </span>
          {one.state === 'FAILED' && <ProblemBox error={one.error} />}
        </li>
      ))}
    </ul>
  );
}

function UploadState({ of: one }: { of: Upload }) {
  const t = useTexts();
  switch (one.state) {
    case 'SENDING':
      return (
        <span className="row upload-state">
          <progress
            max={100}
            value={one.percent}
            aria-label={t.evidence.uploading(one.file.name)}
            className="upload-bar"
          />
          <span className="small">{t.evidence.percent(one.percent)}</span>
        </span>
      );
    case 'WAITING':
      return <span className="quiet small upload-state">{t.evidence.waiting}</span>;
    case 'ATTACHING':
      return <span className="quiet small upload-state">{t.evidence.attaching}</span>;
    case 'CANCELLED':
      return <span className="quiet small upload-state">{t.evidence.cancelled}</span>;
    case 'FAILED':
      return null;
  }
}
