import type { ReactNode } from 'react';
import { useFormats } from '../../texts/use-formats.js';
import type { SharePart } from './share-part.js';

/** Which part is which, each with its number, which opens its records. */
export function ShareLegend({ parts }: { parts: readonly SharePart[] }) {
  const { number } = useFormats();
  return (
    <ul className="share-legend">
      {parts.map(({ key, name, count, look, link = (words: ReactNode) => words }) => (
        <li key={key}>
          <span className={`share-swatch share-${look}`} />
          {link(
            <>
              <strong>{number(count)}</strong> {name}
            </>,
          )}
        </li>
      ))}
    </ul>
  );
}
