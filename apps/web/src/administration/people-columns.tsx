import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { PersonRow } from '#libs/contracts/src/http/organization.js';
import { Face } from '../page/person.js';
import type { Column } from '../page/sheet.js';
import { useTexts } from '../texts/language.js';
import { AccountChip } from './account-chip.js';

/** What a row of the list of people tells. */
export function usePeopleColumns(): Column<PersonRow>[] {
  const t = useTexts();
  return useMemo(
    () => [
      {
        key: 'name',
        title: t.people.name,
        main: true,
        compare: (one, other) => one.name.localeCompare(other.name, 'vi'),
        cell: ({ id, name, positions }) => (
          <span className="person">
            <Face person={{ id, name, post: null }} />
            <span>
              <Link to="/people/$id" params={{ id }}>
                {name}
              </Link>
              <span className="person-post">{positions.map(({ title }) => title).join('; ')}</span>
            </span>
          </span>
        ),
      },
      {
        key: 'unit',
        title: t.list.unit,
        compare: (one, other) => one.unit.name.localeCompare(other.unit.name, 'vi'),
        cell: ({ unit }) => unit.name,
      },
      {
        key: 'functions',
        title: t.people.functions,
        cell: ({ functions }) =>
          [...new Set(functions.map((held) => t.functions[held.function]))].join(', ') || '—',
      },
      {
        key: 'account',
        title: t.people.account,
        width: 270,
        cell: (person) => <AccountChip person={person} />,
      },
    ],
    [t],
  );
}
