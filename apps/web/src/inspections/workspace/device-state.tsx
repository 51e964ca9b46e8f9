import CloudOutlined from '@ant-design/icons/CloudOutlined';
import Button from 'antd/es/button';
import { NoticeBox } from '../../page/notice-box.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { useField } from '../field/use-field.js';
import { NoteTrouble } from './note-trouble.js';
import { StandingChip } from './standing-chip.js';
import { useNoteName } from './use-note-name.js';
import './workspace.css';

/** What of one's notes is on this device alone, and what must be looked at before it can be sent; calm where nothing is. */
export function DeviceState({ onOpenFinding }: { onOpenFinding?: (id: string) => void }) {
  const t = useRemediationTexts();
  const { notes } = useField();
  const nameOf = useNoteName();
  const here = notes.notes.filter(({ standing }) => standing !== 'RECEIVED');
  const waiting = here.filter(({ standing }) => standing === 'WAITING').length;
  if (here.length === 0)
    return (
      <p className="quiet small device-calm" role="status">
        <CloudOutlined aria-hidden /> {t.field.allReceived}
      </p>
    );
  const stuck = here.filter(({ standing }) => standing !== 'WAITING' && standing !== 'WRITING').length;
  return (
    <section className="panel device" aria-label={t.field.device}>
      <div className="row device-head" role="status">
        <strong>{t.field.hereOnly({ all: here.length, waiting, stuck })}</strong>
        {waiting > 0 && (
          <Button size="small" loading={notes.sending} onClick={() => void notes.send()}>
            {t.field.sendNow}
          </Button>
        )}
      </div>
      {waiting > 0 && !notes.up && <p className="small quiet">{t.field.noLine}</p>}
      {notes.full && <NoticeBox tone="late">{t.field.full}</NoticeBox>}
      <ul className="lined device-notes">
        {here.map(({ note, standing }) => (
          <li key={`${note.kind} ${note.id}`} className="stack">
            <span className="row">
              <StandingChip standing={standing} />
              {note.kind === 'FINDING' && onOpenFinding ? (
                <button type="button" className="plain-button linked" onClick={() => onOpenFinding(note.id)}>
                  {nameOf(note)}
                </button>
              ) : (
                <span>{nameOf(note)}</span>
              )}
            </span>
            {note.kind === 'FINDING' && onOpenFinding && standing === 'CHANGED' ? (
              <div>
                <Button size="small" onClick={() => onOpenFinding(note.id)}>
                  {t.field.look}
                </Button>
              </div>
            ) : (
              <NoteTrouble note={note} standing={standing} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
