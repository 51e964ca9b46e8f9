import type { RehearsedPolicy } from '#libs/contracts/src/http/rehearsal.js';
import { NoticeBox } from '../page/notice-box.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';

/** Where the caps would hold messages back, or that they nowhere would. */
export function OverCaps({ of: { overCaps } }: { of: RehearsedPolicy }) {
  const t = useTexts();
  const { number, day, moment } = useFormats();
  const { persons, hours, personDay, tenantHour } = overCaps;
  if (persons.length === 0 && hours.length === 0)
    return <p className="quiet small">{t.rehearsal.noCaps(number(personDay), number(tenantHour))}</p>;
  return (
    <NoticeBox tone="soon">
      <strong>{t.rehearsal.caps}</strong>
      <ul>
        {persons.slice(0, 20).map(({ person, day: on, messages }) => (
          <li key={`${person.id} ${on}`}>
            {t.rehearsal.overDay(person.name, day(on), number(messages), number(personDay))}
          </li>
        ))}
        {hours.slice(0, 20).map(({ hour, messages }) => (
          <li key={hour}>{t.rehearsal.overHour(moment(hour), number(messages), number(tenantHour))}</li>
        ))}
      </ul>
    </NoticeBox>
  );
}
