import type { ReactNode } from 'react';
import { useTexts } from '../../texts/language.js';
import { lowerFirst } from '../../texts/lower-first.js';
import { useFormats } from '../../texts/use-formats.js';
import { ShareLegend } from './share-legend.js';
import type { SharePart } from './share-part.js';
import './share-bar.css';

interface Props {
  readonly parts: readonly SharePart[];
  /** Says below which part is which, also of those that are none; in a table the head of the column does. */
  readonly legend?: boolean;
}

/** Counts that add up, as one bar; each part says its number where it has room, and opens its records. */
export function ShareBar({ parts, legend = false }: Props) {
  const t = useTexts();
  const { number } = useFormats();
  const words = ({ count, name }: SharePart) => t.shareBar.part(number(count), lowerFirst(name));
  const there = parts.filter(({ count }) => count > 0);
  // What is said below need not be said, or be stepped through, twice.
  const silent = legend || there.every(({ link }) => !link);
  const part = (one: SharePart) => {
    const { look, link = (said: ReactNode) => said } = one;
    return (
      <li key={one.key} className={`share-part share-${look}`} style={{ flexGrow: one.count }}>
        {(silent ? (said: ReactNode) => said : link)(
          <>
            <span className="share-seen" title={words(one)} aria-hidden="true">
              <span className="share-number">{number(one.count)}</span>
            </span>
            {!silent && <span className="unseen">{words(one)}</span>}
          </>,
        )}
      </li>
    );
  };
  return (
    <div className="share">
      {!legend && silent && <span className="unseen">{there.map(words).join(', ') || t.shareBar.none}</span>}
      <ul className="share-bar" {...(silent && { 'aria-hidden': true })}>
        {there.length > 0 ? there.map(part) : <li className="share-nothing">{number(0)}</li>}
      </ul>
      {legend && <ShareLegend parts={parts} />}
    </div>
  );
}
