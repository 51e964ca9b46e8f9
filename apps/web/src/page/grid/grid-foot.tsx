import PlusOutlined from '@ant-design/icons/PlusOutlined';
import RedoOutlined from '@ant-design/icons/RedoOutlined';
import UndoOutlined from '@ant-design/icons/UndoOutlined';
import Button from 'antd/es/button';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/language.js';
import type { GridAtWork } from './use-grid.js';

interface Props {
  readonly grid: GridAtWork<object>;
  readonly children?: ReactNode;
}

/** Below the rows: what stands without a key, what just happened, and what is left to be mended. */
export function GridFoot({ grid: { kept, rules, acts, said }, children }: Props) {
  const t = useTexts();
  const unread = kept.lines.flatMap(({ unread: texts }, row) =>
    Object.keys(texts).map((key) => ({ row, column: rules.columns.findIndex((one) => one.key === key) })),
  );
  const [first] = unread;
  return (
    <div className="grid-foot">
      <div className="row">
        <Button
          icon={<PlusOutlined aria-hidden />}
          disabled={kept.lines.length >= rules.most}
          onClick={() => acts.add()}
        >
          {t.grid.add}
        </Button>
        <Button
          icon={<UndoOutlined aria-hidden />}
          disabled={!kept.canUndo}
          onClick={() => acts.press({ does: 'UNDO' })}
        >
          {t.grid.undo}
        </Button>
        <Button
          icon={<RedoOutlined aria-hidden />}
          disabled={!kept.canRedo}
          onClick={() => acts.press({ does: 'REDO' })}
        >
          {t.grid.redo}
        </Button>
        {said !== '' && <span className="quiet">{said}</span>}
        {first && (
          <span className="grid-problem">
            {t.grid.unread(unread.length)}{' '}
            <button type="button" className="plain-button linked" onClick={() => acts.reach(first, false)}>
              {t.grid.toUnread}
            </button>
          </span>
        )}
      </div>
      {children}
    </div>
  );
}
