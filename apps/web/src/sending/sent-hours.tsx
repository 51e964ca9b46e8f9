import type { Reply } from '../api/endpoints.js';
import { Sheet } from '../page/sheet.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';

/** How much left in each hour of the last day, and how much was held back. */
export function SentHours({ hours }: { hours: Reply<'getSending'>['hours'] }) {
  const t = useTexts();
  const { number, moment } = useFormats();
  if (hours.length === 0) return <p className="quiet">{t.sending.noHours}</p>;
  return (
    <Sheet
      label={t.sending.hours}
      rows={hours}
      rowKey={({ hour }) => hour}
      columns={[
        { key: 'hour', title: t.sending.hour, main: true, cell: ({ hour }) => moment(hour) },
        { key: 'sent', title: t.sending.sent, cell: ({ sent }) => number(sent) },
        { key: 'held', title: t.sending.heldBack, cell: ({ heldBack }) => number(heldBack) },
      ]}
    />
  );
}
