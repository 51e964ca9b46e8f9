import type { StreamModel } from '#libs/kernel/src/stream-model.js';
import { evolvePerson, nobody, type Person, type PersonEvent, type Registered } from './domain/person.js';
import type { Validity } from './domain/validity.js';

/** A person: one stream, one row, and a row for every position, function and absence. Names are not part of it. */
export const personStream: StreamModel<Person, PersonEvent> = {
  type: 'person',
  initial: nobody,
  evolve: evolvePerson,
  duties: () => [],
  rows: (state) => (state.status === 'NONE' ? [] : rowsOf(state)),
  subject: (state) =>
    state.status === 'NONE' ? undefined : { unit: state.unitId, people: { self: state.personId } },
};

function rowsOf(person: Registered): ReturnType<typeof personStream.rows> {
  const { unitId, detailsId, account, initialPassword, locked, accountEpoch } = person;
  const row = {
    unit_id: unitId,
    details_id: detailsId,
    account,
    initial_password: initialPassword,
    locked,
    account_epoch: accountEpoch,
  };
  return [
    { table: 'persons', stream: 'id', key: null, rows: [row] },
    {
      table: 'positions',
      stream: 'person_id',
      key: 'id',
      rows: person.positions.map(({ positionId, unitId: unit_id, title, head, ...validity }) => ({
        id: positionId,
        unit_id,
        title,
        head,
        ...days(validity),
      })),
    },
    {
      table: 'person_functions',
      stream: 'person_id',
      key: 'id',
      rows: person.functions.map(({ grantId, function: held, unitId: unit_id, ...validity }) => ({
        id: grantId,
        function: held,
        unit_id,
        ...days(validity),
      })),
    },
    {
      table: 'absences',
      stream: 'person_id',
      key: 'id',
      rows: person.absences
        .filter(({ from, to }) => from <= to)
        .map(({ absenceId, deputyId, ...validity }) => ({
          id: absenceId,
          deputy_id: deputyId,
          ...days(validity),
        })),
    },
  ];
}

const days = ({ from, to }: Validity): object => ({ valid_from: from, valid_to: to });
