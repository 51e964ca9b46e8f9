import PlusOutlined from '@ant-design/icons/PlusOutlined';
import Button from 'antd/es/button';
import TextArea from 'antd/es/input/TextArea';
import { useTexts } from '../../texts/language.js';

/** As many as the contract takes. */
const MOST = 30;

interface Props {
  readonly clauses: readonly string[];
  readonly onChange: (clauses: string[]) => void;
}

/** What holds for all items, clause by clause. */
export function ClauseFields({ clauses, onChange }: Props) {
  const t = useTexts();
  return (
    <fieldset className="bare wide clauses">
      <legend>{t.editor.clauses}</legend>
      {clauses.map((clause, at) => (
        // A clause is known by its place and by nothing else.
        <div key={at} className="clause">
          <TextArea
            aria-label={t.editor.clause(at + 1)}
            maxLength={1000}
            autoSize={{ minRows: 1, maxRows: 6 }}
            value={clause}
            onChange={({ target }) => onChange(clauses.with(at, target.value))}
          />
          <Button
            aria-label={t.editor.removeClause(at + 1)}
            onClick={() => onChange(clauses.toSpliced(at, 1))}
          >
            {t.draft.remove}
          </Button>
        </div>
      ))}
      <div>
        <Button
          size="small"
          icon={<PlusOutlined aria-hidden />}
          disabled={clauses.length >= MOST}
          onClick={() => onChange([...clauses, ''])}
        >
          {t.editor.addClause}
        </Button>
      </div>
      <p className="hint">{t.editor.clausesHint}</p>
    </fieldset>
  );
}
