import { useTexts } from '../../texts/language.js';
import { Field } from '../field.js';
import { CardChoice } from './card-choice.js';
import { CardCustom } from './card-custom.js';
import type { CardFieldProps } from './card-props.js';
import { CardText } from './card-text.js';
import { cellText } from './cell-text.js';
import { problemOf } from './problem-of.js';
import { problemWords } from './problem-words.js';

/** A cell as a field under its column's name. */
export function CardField(props: CardFieldProps) {
  const t = useTexts();
  const { column, line, language } = props;
  const problem = problemOf(column, line, language);
  const text = cellText(column, line, language);
  const { edit } = column.kind === 'CUSTOM' ? column : {};
  return (
    <Field label={column.title} wrong={problem === null ? undefined : problemWords(t, problem)}>
      {(ids) => {
        if (column.readOnly) return <p id={ids.id}>{text}</p>;
        if (column.kind === 'CHOICE' || column.kind === 'MANY')
          return <CardChoice {...props} column={column} ids={ids} text={text} />;
        if (edit) return <CardCustom {...props} edit={edit} ids={ids} text={text} />;
        return <CardText {...props} ids={ids} text={text} />;
      }}
    </Field>
  );
}
