import Button from 'antd/es/button';
import { CopyButton } from '../../page/copy-button.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { newId } from '../../page/new-id.js';
import type { Note } from '../field/note.js';
import type { Standing } from '../field/standing.js';
import { useField } from '../field/use-field.js';
import { Conflict } from './conflict.js';
import { ThrowAway } from './throw-away.js';
import { wordsOf } from './words-of.js';

/** Why a note could not be sent, and what one can do about it. Nothing where it only waits. */
export function NoteTrouble({ note, standing }: { note: Note; standing: Standing }) {
  const t = useRemediationTexts();
  const { notes } = useField();
  const away = <ThrowAway note={note} />;
  switch (standing) {
    case 'CHANGED':
      return <Conflict note={note} />;
    case 'DROPPED':
      return (
        <div className="stack">
          <p className="small">{t.field.droppedByColleague}</p>
          <span className="row">
            <Button
              size="small"
              onClick={() => {
                notes.drop(note);
                notes.keep({ ...note, id: newId(), base: null, ready: true });
              }}
            >
              {t.field.writeAsNew}
            </Button>
            {away}
          </span>
        </div>
      );
    case 'REFUSED':
      return (
        <div className="stack">
          {note.refused && (
            <p className="small" role="alert">
              {'lost' in note.refused
                ? t.field.lostFile(note.refused.lost)
                : `${note.refused.title}. ${note.refused.detail}`}
            </p>
          )}
          <span className="row">
            <Button size="small" onClick={() => notes.keep({ ...note, ready: true })}>
              {t.problem.again}
            </Button>
            {away}
          </span>
        </div>
      );
    case 'OVER':
      return (
        <span className="row">
          <CopyButton text={wordsOf(note)} />
          {away}
        </span>
      );
    case 'WRITING':
      return <span className="row">{away}</span>;
    case 'WAITING':
    case 'RECEIVED':
      return null;
  }
}
