import { useTexts } from '../../texts/language.js';
import { useFormats } from '../../texts/use-formats.js';
import { readingsOf, withUnit, type Indicator } from './indicator-words.js';
import type { ItemAtWork } from './items.js';

/** An indicator on one line: what it read last, and what is aimed at. */
export function IndicatorLine({ indicator, work }: { indicator: Indicator; work: ItemAtWork }) {
  const t = useTexts();
  const { day, number } = useFormats();
  const figure = (value: number) => withUnit(number(value), indicator.unit);
  const last = readingsOf(work.reports).at(-1);
  return (
    <span className="small">
      {indicator.name}:{' '}
      <strong>{last ? t.atWork.lastReading(figure(last.value), day(last.on)) : t.atWork.noReading}</strong>
      {', '}
      <span className="quiet">
        {t.atWork.target[indicator.direction](figure(indicator.target))}
        {indicator.baseline !== null && `, ${t.atWork.baseline(figure(indicator.baseline))}`}
      </span>
    </span>
  );
}
