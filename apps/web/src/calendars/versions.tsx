import type { Reply } from '../api/endpoints.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';
import { MovedDues } from './moved-dues.js';
import { writtenHours } from './standing-hours.js';

type Version = Reply<'getCalendar'>['versions'][number];

/** Every version: by which document, who applied it when, what changed, and what it moved. */
export function Versions({ calendarId, versions }: { calendarId: string; versions: readonly Version[] }) {
  const t = useTexts();
  const { moment } = useFormats();
  return (
    <div className="panel">
      <ol className="lined">
        {versions.map((version, at) => (
          <li key={version.number} className="lined-row">
            <strong>{t.calendars.version(version.number, moment(version.appliedAt))}</strong>
            <p>
              <span className="quiet">{t.calendars.document}: </span>
              {version.document}
            </p>
            {version.note !== '' && <p>{version.note}</p>}
            <p className="quiet small">
              {[
                version.appliedBy ? t.calendars.by(version.appliedBy.name) : undefined,
                version.moving ? t.calendars.moving : undefined,
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <MovedDues calendarId={calendarId} number={version.number} moved={version.moved} />
            <ChangedHours version={version} before={versions[at + 1]} />
            <ChangedDays version={version} />
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Its hours, where they are others than those of the version before it. */
function ChangedHours({ version, before }: { version: Version; before: Version | undefined }) {
  const t = useTexts();
  if (!before) return null;
  const hours = ({ officeHours }: Version) =>
    officeHours === null ? t.calendars.hoursAsBeneath : writtenHours(officeHours);
  const cut = ({ transferCut }: Version) => transferCut ?? t.calendars.cutAsBeneath;
  return (
    <>
      {hours(version) !== hours(before) && (
        <p className="small">
          {t.calendars.hours}: {t.calendars.from(hours(before), hours(version))}
        </p>
      )}
      {cut(version) !== cut(before) && (
        <p className="small">
          {t.calendars.transferCut}: {t.calendars.from(cut(before), cut(version))}
        </p>
      )}
    </>
  );
}

/** The first version changes nothing: it lists. */
function ChangedDays({ version: { number, days } }: { version: Version }) {
  const t = useTexts();
  const { day } = useFormats();
  if (days.length === 0) return null;
  return (
    <details className="more">
      <summary>{number === 1 ? t.calendars.lists(days.length) : t.calendars.changes(days.length)}</summary>
      <ul className="lined">
        {days.map(({ date, before, after }) => (
          <li key={date} className="lined-row">
            {day(date)}: {before ? `${t.calendars.kind[before.kind]} → ` : ''}
            {after
              ? `${t.calendars.kind[after.kind]} (${after.label}; ${after.source})`
              : t.calendars.asUsual}
          </li>
        ))}
      </ul>
    </details>
  );
}
