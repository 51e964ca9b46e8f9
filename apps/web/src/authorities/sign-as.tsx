import Select from 'antd/es/select';
import type { AuthorityView } from '#libs/contracts/src/http/authorities.js';
import { Field } from '../page/field.js';
import { useTexts } from '../texts/language.js';
import { useSigningAuthorities } from './use-signing-authorities.js';

interface Props {
  readonly act: AuthorityView['acts'][number];
  /** In whose place it could be: only authorities of these people are offered; of anybody where nothing is said. */
  readonly principals: readonly string[] | undefined;
  /** Under which authority one signs; null for oneself. */
  readonly value: string | null;
  readonly onChange: (authorityId: string | null) => void;
}

const SELF = 'SELF';

/** For oneself or in another's place, under an authority that holds; nothing where the reader has none. */
export function SignAs({ act, principals, value, onChange }: Props) {
  const t = useTexts();
  const authorities = useSigningAuthorities(act).filter(
    ({ grantor }) => principals === undefined || principals.includes(grantor.id),
  );
  if (authorities.length === 0) return null;
  const chosen = value ?? SELF;
  const options = [
    { value: SELF, title: t.authorities.oneself, label: t.authorities.oneself },
    ...authorities.map(({ id, capacity, grantor, document }) => {
      const words = t.authorities.inPlaceOf(t.authorities.capacity[capacity], grantor.name, document);
      return { value: id, title: words, label: words };
    }),
  ];
  return (
    <Field label={t.authorities.signAs}>
      {({ id }) => (
        <Select
          id={id}
          // One that has ended meanwhile is offered no more, and its id says nothing to anybody.
          value={options.some((one) => one.value === chosen) ? chosen : null}
          placeholder={t.authorities.chooseAgain}
          options={options}
          onChange={(next: string) => onChange(next === SELF ? null : next)}
        />
      )}
    </Field>
  );
}
