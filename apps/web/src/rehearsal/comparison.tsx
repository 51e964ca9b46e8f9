import type { RehearsedPolicy } from '#libs/contracts/src/http/rehearsal.js';
import type { Reply } from '../api/endpoints.js';
import { Section } from '../page/section.js';
import { lowerFirst } from '../texts/lower-first.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';

interface Props {
  readonly current: RehearsedPolicy;
  readonly draft: RehearsedPolicy;
  /** How what is tried is called. */
  readonly tried: string;
  readonly differs: Reply<'rehearse'>['differs'];
}

const sums = ['notices', 'escalations', 'urgings', 'messages'] as const;

/** What the draft would do otherwise than what holds: in sum, on which days, for whom. */
export function Comparison({ current, draft, tried, differs }: Props) {
  const t = useTexts();
  const { number, day } = useFormats();
  const named = lowerFirst(tried);
  const difference = (one: number, other: number) =>
    other > one ? t.rehearsal.more(number(other - one)) : number(other - one);
  const rows = [
    ...sums.map((key) => ({
      key: key as string,
      name: t.rehearsal[key],
      now: current[key],
      then: draft[key],
    })),
    ...differs.days
      .slice(0, 5)
      .map((one) => ({ key: one.day, name: day(one.day), now: one.current, then: one.draft })),
    ...differs.persons
      .slice(0, 10)
      .map((one) => ({ key: one.person.id, name: one.person.name, now: one.current, then: one.draft })),
  ];
  return (
    <Section title={t.rehearsal.compare(named)}>
      <div className="stack">
        <p>
          <strong>
            {t.rehearsal.compareSentence(number(current.notices), named, number(draft.notices))}
          </strong>
        </p>
        <table className="panel compared">
          <thead>
            <tr>
              <th scope="col" aria-label={t.rehearsal.compare(named)} />
              <th scope="col">{t.rehearsal.current}</th>
              <th scope="col">{tried}</th>
              <th scope="col">{t.rehearsal.difference}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, name, now, then }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                <td>{number(now)}</td>
                <td>{number(then)}</td>
                <td>{difference(now, then)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
