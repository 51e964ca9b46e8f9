import type { Reply } from '../../api/endpoints.js';
import { useTexts } from '../../texts/language.js';
import { useFormats } from '../../texts/use-formats.js';
import './process.css';

/** Done and still to do, as a bar and in words. */
export function ProcessBar({ process }: { process: Reply<'getProcess'> }) {
  const t = useTexts();
  const { number } = useFormats();
  const { done, skipped, total } = process;
  const handled = done + skipped.length;
  const words = total === null ? number(handled) : t.process.of(number(handled), number(total));
  return (
    <div className="process">
      <progress
        aria-label={t.process.title}
        value={total === null ? undefined : handled}
        max={total ?? undefined}
      />
      <span>{words}</span>
    </div>
  );
}
