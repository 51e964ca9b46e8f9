import { Link } from '@tanstack/react-router';
import type { RehearsedPolicy } from '#libs/contracts/src/http/rehearsal.js';
import { Person } from '../page/person.js';
import { Sheet } from '../page/sheet.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';

/** Who would be told how much, the most told first. */
export function RehearsedPeople({ of }: { of: RehearsedPolicy }) {
  const t = useTexts();
  const { number, day } = useFormats();
  const counted = (key: 'notices' | 'escalations' | 'urgings' | 'messages') => ({
    key,
    title: t.rehearsal[key],
    width: 130,
    compare: (one: RehearsedPolicy['persons'][number], other: RehearsedPolicy['persons'][number]) =>
      one[key] - other[key],
    cell: (row: RehearsedPolicy['persons'][number]) => number(row[key]),
  });
  return (
    <Sheet
      label={t.rehearsal.byPerson}
      rows={of.persons}
      rowKey={({ person }) => person.id}
      columns={[
        {
          key: 'person',
          title: t.rehearsal.person,
          main: true,
          cell: ({ person }) => <Person person={person} />,
        },
        counted('notices'),
        counted('escalations'),
        counted('urgings'),
        counted('messages'),
        {
          key: 'most',
          title: t.rehearsal.most,
          width: 190,
          cell: ({ busiest }) => (
            <Link from="/rehearsal" to="." search={(before) => ({ ...before, day: busiest.day })} hash="day">
              {day(busiest.day)} ({number(busiest.notices)})
            </Link>
          ),
        },
      ]}
    />
  );
}
