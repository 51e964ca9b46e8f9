import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { PersonRow } from '#libs/contracts/src/http/people.js';
import { Place } from '../page/place.js';
import { placeAmong } from '../page/place-among.js';
import { Face } from '../page/person.js';
import type { Column } from '../page/sheet.js';
import { useToday } from '../session/read-welcome.js';
import { useTexts } from '../texts/language.js';
import type { Texts } from '../texts/vi.js';
import { AccountChip } from './account-chip.js';
import { heldOn } from './held-on.js';

/** In the order in which the texts have them. */
const functionNames = (t: Texts, held: readonly PersonRow['functions'][number][]): string[] =>
  Object.entries(t.functions).flatMap(([name, text]) =>
    held.some((one) => one.function === name) ? text : [],
  );

/** What a row of the list of people tells: of posts and functions, those held today. */
export function usePeopleColumns(people: readonly PersonRow[]): Column<PersonRow>[] {
  const t = useTexts();
  const today = useToday();
  return useMemo(() => {
    const placeOf = placeAmong(people.map(({ unit }) => unit));
    return [
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
              <span className="person-post">
                {heldOn(positions, today)
                  .map(({ title }) => title)
                  .join('; ')}
              </span>
            </span>
          </span>
        ),
      },
      {
        key: 'unit',
        title: t.list.unit,
        compare: (one, other) => one.unit.name.localeCompare(other.unit.name, 'vi'),
        cell: ({ unit }) => (
          <>
            {unit.name}
            <Place>{placeOf(unit)}</Place>
          </>
        ),
      },
      {
        key: 'functions',
        title: t.people.functions,
        width: 300,
        cell: ({ functions }) => functionNames(t, heldOn(functions, today)).join(', ') || '—',
      },
      {
        key: 'account',
        title: t.people.account,
        width: 250,
        cell: (person) => <AccountChip person={person} />,
      },
    ];
  }, [t, today, people]);
}
