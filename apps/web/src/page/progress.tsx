import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';
import './progress.css';

/** How much is done, as a bar with its figure. */
export function Progress({ percent }: { percent: number }) {
  const t = useTexts();
  const { number } = useFormats();
  return (
    <span className="progress">
      <span className="progress-bar" aria-hidden="true">
        <span style={{ width: `${percent}%` }} />
      </span>
      <span className="small">{t.atWork.percent(number(percent))}</span>
    </span>
  );
}
