import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';
import './templates.css';
import type { Indicator, TemplateText, TemplateTime } from './template-form.js';

/** A version as it is read on paper, its placeholders as they are written. */
export function TemplateDocument({ text }: { text: TemplateText }) {
  const t = useTexts();
  const { number } = useFormats();
  const timeOf = (time: NonNullable<TemplateTime>): string => {
    switch (time.kind) {
      case 'DATE':
        return t.templates.dueOn(time.day, time.month);
      case 'MONTH':
        return t.templates.dueIn(time.month);
      case 'BY_ROADMAP':
        return time.roadmap;
    }
  };
  const measure = ({ name, unit, target, direction }: Indicator): string =>
    t.templates.measured(name, t.templates.directions[direction], number(target), unit);
  return (
    <article className="panel template-paper" lang="vi">
      <h3>{text.title}</h3>
      <ul className="template-bases">
        {text.legalBases.map((basis) => (
          <li key={basis}>{basis};</li>
        ))}
      </ul>
      <ol className="template-items">
        {text.items.map((item, at) => (
          <li key={item.id}>
            <p>
              <strong>{at + 1}.</strong> {item.task}
            </p>
            {item.side === 'ASSIGNER' && <p className="quiet small">{t.templates.sides.ASSIGNER}</p>}
            <dl className="template-facts">
              {item.indicator && (
                <>
                  <dt>{t.templates.indicator}</dt>
                  <dd>{measure(item.indicator)}</dd>
                </>
              )}
              <dt>{t.clarity.TIME}</dt>
              <dd>{item.time && timeOf(item.time)}</dd>
              <dt>{t.clarity.PRODUCT}</dt>
              <dd>{item.product}</dd>
              <dt>{t.clarity.AUTHORITY}</dt>
              <dd>{item.authority}</dd>
              <dt>{t.clarity.RESPONSIBILITY}</dt>
              <dd>{item.responsibility}</dd>
            </dl>
          </li>
        ))}
      </ol>
      {(text.clauses ?? []).map((clause) => (
        <p key={clause}>{clause}</p>
      ))}
      {text.consequence !== '' && <p>{text.consequence}</p>}
    </article>
  );
}
