import {
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
} from 'react';
import type { ActiveProps } from './active-props.js';
import { cellText } from './cell-text.js';
import { clipboard } from './clipboard.js';
import { isComposing } from './is-composing.js';
import { walk } from './walk.js';

interface Props extends ActiveProps {
  readonly contentId: string;
  readonly content: ReactNode;
  /** Opens the control that the column brings. */
  readonly onOwn?: () => void;
}

interface Draft {
  readonly text: string;
  /** Begun by typing: arrows then go to the next cell, as in Excel. F2 and a click make them move in the text. */
  readonly typed: boolean;
}

/** Where arrows go while a cell is being filled by typing. */
const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * The active cell of a text. The focus is in a text area from the start, unseen and empty: a word composed by an
 * input method (Telex, VNI) is whole only when its first letter already goes to where the word will stand.
 */
export function TextCell({ column, line, language, words, problemId, cell, headId, acts, ...props }: Props) {
  const [draft, setDraft] = useState<Draft>();
  const area = useRef<HTMLTextAreaElement>(null);
  const writing = draft !== undefined;
  const caretToEnd = useRef(false);
  useLayoutEffect(() => {
    if (!caretToEnd.current) return;
    caretToEnd.current = false;
    area.current?.setSelectionRange(-1, -1);
  });

  const begin = (empty: boolean) => {
    if (column.readOnly) return;
    if (props.onOwn && !empty) return props.onOwn();
    caretToEnd.current = true;
    setDraft({ text: empty ? '' : cellText(column, line, language), typed: empty });
  };
  const take = () => {
    if (draft) acts.write(cell, draft.text);
    setDraft(undefined);
  };
  const onWritingKey = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (isComposing(event) || !draft) return;
    event.stopPropagation();
    const { key, shiftKey, altKey, ctrlKey, currentTarget } = event;
    if (key === 'Escape') setDraft(undefined);
    else if (key === 'F2') setDraft({ ...draft, typed: !draft.typed });
    else if (key === 'Enter' && altKey) {
      if (column.kind !== 'NUMBER')
        currentTarget.setRangeText('\n', currentTarget.selectionStart, currentTarget.selectionEnd, 'end');
      setDraft({ text: currentTarget.value, typed: draft.typed });
    } else if (key === 'Enter') {
      take();
      if (ctrlKey) acts.focus();
      else acts.press({ does: 'ENTER', back: shiftKey });
    } else if (key === 'Tab') {
      take();
      // At the end of the grid the focus goes on to what follows it.
      if (!acts.press({ does: 'TAB', back: shiftKey })) return;
    } else if (draft.typed && !shiftKey && !altKey && !ctrlKey && arrows[key]) {
      const [row, by] = arrows[key];
      take();
      acts.press({ does: 'MOVE', row, column: by, extend: false });
    } else return;
    event.preventDefault();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (writing) onWritingKey(event);
    else walk(event, acts, { edit: begin, menu: props.onMenu });
  };
  // A finger has no F2: a second touch of the same cell writes in it.
  const onClick = ({ nativeEvent }: MouseEvent) => {
    if (writing) setDraft({ ...draft, typed: false });
    else if ('pointerType' in nativeEvent && nativeEvent.pointerType === 'touch') begin(false);
  };

  return (
    <div className="grid-active" onDoubleClick={() => writing || begin(false)}>
      {/* Gives the text area its height: a text area does not grow by itself. */}
      {writing ? <div className="grid-text grid-draft">{`${draft.text}\u200b`}</div> : props.content}
      <textarea
        ref={area}
        rows={1}
        className={writing ? 'grid-input grid-writing' : 'grid-input'}
        data-active={writing ? 'writing' : 'walked'}
        aria-labelledby={writing ? headId : `${headId} ${props.contentId}`}
        aria-describedby={problemId}
        aria-invalid={words !== undefined}
        readOnly={column.readOnly === true}
        inputMode={column.kind === 'NUMBER' ? 'decimal' : 'text'}
        autoComplete="off"
        spellCheck={false}
        value={draft?.text ?? ''}
        onChange={({ target }) => {
          // A control that closed by Enter leaves the line break of that key to whoever has the focus next.
          if (writing || target.value.trim() !== '')
            setDraft({ text: target.value, typed: draft?.typed ?? true });
        }}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onBlur={({ target }) => {
          // Another window was looked at; what is being written waits.
          if (document.activeElement !== target) take();
        }}
        {...(!writing && clipboard(acts))}
      />
    </div>
  );
}
