import { Section } from '../../page/section.js';
import { useTexts } from '../../texts/language.js';
import { DecideCause } from './decide-cause.js';
import { isLate } from './is-late.js';
import type { Item } from './items.js';
import { StateCause } from './state-cause.js';

interface Props {
  readonly commitmentId: string;
  readonly item: Item;
  readonly items: readonly Item[];
}

/** Why the item is late, as offered and decided; nothing where it is not late and nothing was offered. */
export function CausesSection({ commitmentId, item, items }: Props) {
  const t = useTexts();
  const { causes, actions, itemId } = item.work;
  const states = actions.includes('STATE_CAUSE') && isLate(item);
  if (causes.length === 0 && !states) return null;
  const taskOf = (id: string) => items.find(({ terms }) => terms.id === id)?.terms.task ?? '';
  return (
    <Section id="causes" title={t.causes.title} aside={t.causes.hint}>
      <div className="panel">
        <ul className="lined">
          {causes.map(({ causeId, unmetItemId, state, reason, decision }) => (
            <li key={causeId} id={causeId} className="lined-row stack">
              <div>
                <strong>
                  {unmetItemId === null ? t.causes.other : t.causes.because(taskOf(unmetItemId))}
                </strong>
                <span className="person-post">{t.causes.stands[state]}</span>
                {reason !== null && <p className="said">“{reason}”</p>}
              </div>
              {decision !== null && (
                <p className="small">
                  {t.causes.decision}: <span className="said">“{decision}”</span>
                </p>
              )}
              {state === 'STATED' && actions.includes('DECIDE_CAUSE') && (
                <DecideCause params={{ id: commitmentId, itemId, causeId }} />
              )}
            </li>
          ))}
        </ul>
        {states && <StateCause params={{ id: commitmentId, itemId }} item={item} items={items} />}
      </div>
    </Section>
  );
}
