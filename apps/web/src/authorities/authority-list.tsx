import CheckOutlined from '@ant-design/icons/CheckOutlined';
import ClockCircleOutlined from '@ant-design/icons/ClockCircleOutlined';
import StopOutlined from '@ant-design/icons/StopOutlined';
import type { ReactNode } from 'react';
import type { AuthorityView } from '#libs/contracts/src/http/authorities.js';
import { Chip } from '../page/chip.js';
import { Person } from '../page/person.js';
import type { Tone } from '../page/tone.js';
import { useToday } from '../session/read-welcome.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';
import { RevokeAuthority } from './revoke-authority.js';
import { standsOf } from './stands.js';
import './authorities.css';

interface Props {
  readonly items: readonly AuthorityView[];
  /** Whether the reader gave them: then he may end them. */
  readonly mine: boolean;
  readonly none: string;
}

const looks = {
  HOLDS: { tone: 'done', icon: <CheckOutlined aria-hidden /> },
  AHEAD: { tone: 'under-way', icon: <ClockCircleOutlined aria-hidden /> },
  OVER: { tone: 'still', icon: <ClockCircleOutlined aria-hidden /> },
  REVOKED: { tone: 'still', icon: <StopOutlined aria-hidden /> },
} as const satisfies Record<ReturnType<typeof standsOf>, { tone: Tone; icon: ReactNode }>;

/** Authorities, each with its capacity, document, scope, acts and days, and whether it holds. */
export function AuthorityList({ items, mine, none }: Props) {
  const t = useTexts();
  const today = useToday();
  const { day, moment } = useFormats();
  if (items.length === 0) return <p className="lined-row quiet">{none}</p>;
  return (
    <ul className="lined">
      {items.map((one) => {
        const stands = standsOf(one, today);
        return (
          <li key={one.id} className="lined-row authority">
            <Person person={mine ? one.delegate : one.grantor} />
            <div>
              <strong>{t.authorities.capacity[one.capacity]}</strong>,{' '}
              {one.acts.map((act) => t.authorities.act[act]).join(', ')}, {one.unit.name}
              <span className="person-post">
                {t.authorities.document(one.document)} · {t.authorities.days(day(one.from), day(one.to))} ·{' '}
                {t.authorities.uses(one.uses)}
                {one.revokedAt !== null && ` · ${t.authorities.revokedAt(moment(one.revokedAt))}`}
              </span>
            </div>
            <div className="authority-stands">
              <Chip {...looks[stands]}>{t.authorities.stands[stands]}</Chip>
              {mine && (stands === 'HOLDS' || stands === 'AHEAD') && (
                <RevokeAuthority id={one.id} who={one.delegate.name} />
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
