import { Section } from '../../page/section.js';
import { useTexts } from '../../texts/language.js';
import { useFormats } from '../../texts/use-formats.js';
import { IndicatorChart } from './indicator-chart.js';
import { IndicatorLine } from './indicator-line.js';
import { againstTarget, readingsOf, withUnit, type Indicator } from './indicator-words.js';
import type { Item } from './items.js';
import './work.css';

/** An indicator in a sentence, as a picture over time, and as the figures behind it. */
export function IndicatorSection({ item: { work, duty }, indicator }: { item: Item; indicator: Indicator }) {
  const t = useTexts();
  const { day, number } = useFormats();
  const readings = readingsOf(work.reports);
  return (
    <Section id="indicator" title={t.atWork.indicator}>
      <div className="panel padded stack">
        <p>
          <IndicatorLine indicator={indicator} work={work} />
        </p>
        {readings.length > 0 && (
          <div className="indicator-figures">
            <IndicatorChart indicator={indicator} readings={readings} from={null} to={duty?.dueOn ?? null} />
            <table className="figure-table">
              <caption className="unseen">{t.chart.figures(indicator.name)}</caption>
              <thead>
                <tr>
                  <th scope="col">{t.chart.day}</th>
                  <th scope="col">{t.chart.value}</th>
                  <th scope="col">{t.chart.against}</th>
                </tr>
              </thead>
              <tbody>
                {readings.toReversed().map(({ on, value }) => (
                  <tr key={on}>
                    <th scope="row">{day(on)}</th>
                    <td>{withUnit(number(value), indicator.unit)}</td>
                    <td>{againstTarget(t, indicator, value, number)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </div>
    </Section>
  );
}
