import { useRead } from '../../api/use-read.js';
import { Reading } from '../../page/reading.js';
import { useTexts } from '../../texts/language.js';
import { useFormats } from '../../texts/use-formats.js';
import './commitment.css';

/** What happened, oldest first, in words, with the reasons that people gave; recorded later than it happened is said. */
export function CommitmentTimeline({ id }: { id: string }) {
  const t = useTexts();
  const { moment } = useFormats();
  const read = useRead('listCommitmentEvents', { params: { id } });
  return (
    <Reading of={read}>
      {({ events }) => (
        <ol className="panel timeline">
          {events.map((event) => (
            <li key={event.id}>
              <strong>{t.event[event.type] ?? event.type}</strong>
              <p>
                {event.actor.name}
                {event.actor.post !== null && <span className="quiet">, {event.actor.post}</span>}
                {event.onBehalfOf && ` (${t.commitment.onBehalfOf(event.onBehalfOf.name)})`}
              </p>
              {event.reason !== null && (
                <p className="own-words" lang="vi">
                  {event.reason}
                </p>
              )}
              <p className="quiet small">
                {moment(event.happenedAt)}
                {moment(event.recordedAt) !== moment(event.happenedAt) &&
                  ` · ${t.commitment.recorded(moment(event.recordedAt))}`}
              </p>
              <details className="small">
                <summary className="quiet">{t.commitment.leafHash}</summary>
                <code className="hash">{event.leafHash}</code>
              </details>
            </li>
          ))}
        </ol>
      )}
    </Reading>
  );
}
