import { useId, useRef, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import { useTexts } from '../../texts/language.js';
import type { ActiveProps } from './active-props.js';
import { cellText } from './cell-text.js';
import { clipboard } from './clipboard.js';
import type { ListColumn } from './column.js';
import { isComposing } from './is-composing.js';
import { OptionList } from './option-list.js';
import { optionNames } from './option-names.js';
import { optionsFor } from './options-for.js';
import { searchFrom } from './search-from.js';
import { walk } from './walk.js';

interface Props extends ActiveProps {
  readonly column: ListColumn<object>;
  readonly contentId: string;
  readonly content: ReactNode;
}

interface Search {
  readonly text: string;
  /** Which option the keys stand on; −1 none. */
  readonly at: number;
  readonly chosen: readonly string[];
}

/**
 * The active cell of a list: whoever types searches it, with or without marks. The focus is in the field from the
 * start, for the same reason as in a text.
 */
export function ListCell({ column, line, language, words, problemId, cell, headId, acts, ...props }: Props) {
  const t = useTexts();
  const id = useId();
  const [search, setSearch] = useState<Search>();
  const field = useRef<HTMLInputElement>(null);
  const many = column.kind === 'MANY';
  const value = column.kind === 'MANY' ? column.get(line.row) : [column.get(line.row) ?? ''];
  const options = optionsFor(column.options, search?.text ?? '');
  const held = search ?? { text: '', at: -1, chosen: value };

  const kept = line.unread[column.key];

  const begin = (text: string) => {
    if (column.readOnly) return;
    const first = text === '' ? column.options.findIndex((one) => one.value === value[0]) : 0;
    setSearch({ text, at: many && text === '' ? -1 : first, chosen: value });
  };
  const mend = () => {
    if (kept === undefined || column.readOnly) begin('');
    else setSearch({ ...searchFrom(column, kept), at: 0 });
  };
  const put = (chosen: readonly string[]) =>
    acts.put(
      cell,
      column.kind === 'MANY' ? column.set(line.row, chosen) : column.set(line.row, chosen[0] || null),
    );
  const toggled = (option: string) =>
    held.chosen.includes(option) ? held.chosen.filter((one) => one !== option) : [...held.chosen, option];
  /** What stands when the list closes. A search that found nothing stays as a text, to be mended. */
  const take = (chosen: readonly string[], lost = '') => {
    setSearch(undefined);
    const names = optionNames(column.options);
    const text = many ? [...chosen.map((one) => names.get(one) ?? one), lost].join('; ') : lost;
    const changed =
      (search && kept !== undefined) ||
      chosen.length !== value.length ||
      chosen.some((one) => !value.includes(one));
    if (lost.trim() !== '') acts.write(cell, text);
    else if (changed) put(chosen);
  };
  const pick = (option: string) => {
    if (many) return setSearch({ text: '', at: -1, chosen: toggled(option) });
    take([option]);
    acts.focus();
  };
  const step = (by: number) =>
    setSearch({ ...held, at: options.length === 0 ? -1 : (held.at + by + options.length) % options.length });

  const onSearchKey = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    event.stopPropagation();
    const { key, shiftKey, altKey } = event;
    const on = options[held.at]?.value;
    if (key === 'Escape') setSearch(undefined);
    else if (key === 'ArrowDown' && !altKey) step(1);
    else if (key === 'ArrowUp' && !altKey) step(held.at < 0 ? 0 : -1);
    else if (key === 'Enter' && many && on !== undefined) pick(on);
    else if (key === 'Enter' || key === 'Tab' || key === 'ArrowUp') {
      // Leaving adds what was found; only Enter and a click take out again.
      const found = many ? [...new Set([...held.chosen, on ?? ''])] : [on ?? ''];
      if (on === undefined) take(held.chosen, held.text);
      else take(many && held.text === '' ? held.chosen : found);
      const went = key === 'ArrowUp' || acts.press({ does: key === 'Tab' ? 'TAB' : 'ENTER', back: shiftKey });
      if (!went) return;
    } else return;
    event.preventDefault();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (search) onSearchKey(event);
    else
      walk(event, acts, {
        edit: (empty) => (empty ? acts.press({ does: 'CLEAR' }) : mend()),
        menu: props.onMenu,
      });
  };
  const onClick = ({ nativeEvent }: MouseEvent) => {
    if (!search && 'pointerType' in nativeEvent && nativeEvent.pointerType === 'touch') mend();
  };

  return (
    <div className="grid-active" onDoubleClick={() => search ?? mend()}>
      {search ? (
        <div className={many ? 'grid-text grid-chosen' : 'grid-text grid-draft'}>
          {held.chosen.map((one) => optionNames(column.options).get(one) ?? one).join('; ')}
        </div>
      ) : (
        props.content
      )}
      <input
        ref={field}
        className={search ? 'grid-input grid-writing' : 'grid-input'}
        data-active={search ? 'writing' : 'walked'}
        role="combobox"
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-expanded={search !== undefined}
        aria-controls={search && `${id}-list`}
        aria-activedescendant={search && options[held.at] ? `${id}-list-${held.at}` : undefined}
        aria-labelledby={search ? headId : `${headId} ${props.contentId}`}
        aria-describedby={problemId}
        aria-invalid={words !== undefined}
        readOnly={column.readOnly === true}
        autoComplete="off"
        spellCheck={false}
        placeholder={search && ((!many && cellText(column, line, language)) || t.grid.choose)}
        value={search?.text ?? ''}
        onChange={({ target }) =>
          search
            ? setSearch({ ...search, text: target.value, at: target.value === '' ? -1 : 0 })
            : begin(target.value)
        }
        onKeyDown={onKeyDown}
        onClick={onClick}
        onBlur={({ target }) => {
          if (document.activeElement !== target) take(held.chosen, held.text);
        }}
        {...(!search && clipboard(acts))}
      />
      {search && (
        <OptionList
          id={`${id}-list`}
          options={options}
          at={held.at}
          chosen={held.chosen}
          many={many}
          beside={() => field.current?.closest('td') ?? null}
          onPick={pick}
        />
      )}
    </div>
  );
}
