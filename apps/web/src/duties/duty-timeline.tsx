import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { DutyHappening } from '#libs/contracts/src/http/duty-detail.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';
import '../commitments/one/commitment.css';

type Told = readonly { readonly name: string }[];
const names = (told: Told): string => told.map(({ name }) => name).join(', ');

/** What happened to a duty, oldest first, in words; an escalation with its whole way up. */
export function DutyTimeline({ happenings }: { happenings: readonly DutyHappening[] }) {
  const { moment } = useFormats();
  const words = useWords();
  return (
    <ol className="panel timeline">
      {happenings.map((one) => (
        <li key={`${one.type} ${one.at} ${'rung' in one ? one.rung : ''}`}>
          <strong>{words(one)}</strong>
          <More of={one} />
          <p className="quiet small">{moment(one.at)}</p>
        </li>
      ))}
    </ol>
  );
}

function useWords(): (one: DutyHappening) => string {
  const t = useTexts();
  const { day } = useFormats();
  const dayOf = (on: string | null): string => (on === null ? t.due.byRoadmap : day(on));
  return (one) => {
    switch (one.type) {
      case 'OPENED':
        return one.dueOn === null ? t.happening.openedWithoutDay : t.happening.OPENED(day(one.dueOn));
      case 'REMINDED':
        return t.happening.REMINDED(names(one.told));
      case 'ESCALATED':
        return t.happening.ESCALATED(one.to?.name ?? t.happening.nobody);
      case 'URGED':
        return t.happening.URGED(one.round, names(one.told));
      case 'ACKNOWLEDGED':
        return t.happening.ACKNOWLEDGED(one.by.name);
      case 'RECOMPUTED':
        return t.happening.RECOMPUTED(dayOf(one.before), dayOf(one.after));
      case 'EXTENSION_ASKED':
        return t.happening.EXTENSION_ASKED(one.by.name, day(one.until));
      case 'EXTENSION_GRANTED':
        return t.happening.EXTENSION_GRANTED(one.by.name, dayOf(one.before), dayOf(one.after));
      case 'EXTENSION_REFUSED':
        return t.happening.EXTENSION_REFUSED(one.by.name);
      case 'EXTENSION_WITHDRAWN':
        return t.happening.EXTENSION_WITHDRAWN(one.by.name);
      case 'CLOSED':
        return t.happening.CLOSED[one.outcome];
    }
  };
}

function More({ of: one }: { of: DutyHappening }): ReactNode {
  const t = useTexts();
  if (one.type === 'URGED' && one.notice) {
    const { unitId, year, number } = one.notice;
    return (
      <p>
        <Link
          to="/urging-notices/$unitId/$year/$number"
          params={{ unitId, year: String(year), number: String(number) }}
        >
          {t.happening.notice(`${number}/PĐĐ`)}
        </Link>
      </p>
    );
  }
  if (one.type === 'ESCALATED' && one.path.length > 0)
    return (
      <details className="small">
        <summary className="quiet">{t.happening.path}</summary>
        <ol>
          {one.path.map(({ unit, head, deputy, outcome }) => (
            <li key={unit.id} className="station">
              {unit.name}
              {head &&
                `: ${outcome === 'DEPUTY_TOLD' && deputy ? `${head.name} → ${deputy.name}` : head.name}`}
              <span className="quiet"> ({t.happening.outcome[outcome]})</span>
            </li>
          ))}
        </ol>
      </details>
    );
  return null;
}
