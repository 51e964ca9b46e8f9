import CheckOutlined from '@ant-design/icons/CheckOutlined';
import ExclamationOutlined from '@ant-design/icons/ExclamationOutlined';
import { useTexts } from '../../texts/language.js';
import { clarities, type Clarity } from './gaps.js';

/** The six clarities of a promise, each there or missing. */
export function ClarityMarks({ missing }: { missing: readonly Clarity[] }) {
  const t = useTexts();
  return (
    <ul className="marks" aria-label={t.draft.clarities(clarities.length - missing.length)}>
      {clarities.map((clarity) => {
        const lacks = missing.includes(clarity);
        return (
          <li key={clarity} className={lacks ? 'mark lacks' : 'mark'}>
            {lacks ? <ExclamationOutlined aria-hidden /> : <CheckOutlined aria-hidden />} {t.clarity[clarity]}
            <span className="unseen">: {lacks ? t.draft.lacks : t.draft.has}</span>
          </li>
        );
      })}
    </ul>
  );
}
