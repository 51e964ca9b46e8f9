/** What a key asks of a grid while no cell is being written. */
export type GridKey =
  | { readonly does: 'MOVE'; readonly row: number; readonly column: number; readonly extend: boolean }
  | { readonly does: 'TAB' | 'ENTER'; readonly back: boolean }
  | { readonly does: 'INSERT' | 'SHIFT'; readonly by: -1 | 1 }
  | {
      readonly does:
        | 'EDIT'
        | 'OPEN'
        | 'ERASE'
        | 'CLEAR'
        | 'UNDO'
        | 'REDO'
        | 'FILL_DOWN'
        | 'SELECT_ALL'
        | 'SELECT_ROWS'
        | 'REMOVE'
        | 'MENU'
        | 'LEAVE';
    };

/** As a keyboard event tells it. */
export interface Pressed {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

const FAR = Infinity;
/** About what is in sight. */
const PAGE = 10;

const steps: Readonly<Record<string, readonly [near: [number, number], far: [number, number]]>> = {
  ArrowUp: [
    [-1, 0],
    [-FAR, 0],
  ],
  ArrowDown: [
    [1, 0],
    [FAR, 0],
  ],
  ArrowLeft: [
    [0, -1],
    [0, -FAR],
  ],
  ArrowRight: [
    [0, 1],
    [0, FAR],
  ],
  Home: [
    [0, -FAR],
    [-FAR, -FAR],
  ],
  End: [
    [0, FAR],
    [FAR, FAR],
  ],
  PageUp: [
    [-PAGE, 0],
    [-PAGE, 0],
  ],
  PageDown: [
    [PAGE, 0],
    [PAGE, 0],
  ],
};

/** By the place of the key: with Shift the same key writes another sign, and each layout another one. */
function rowKeys({ key, code }: Pressed): GridKey | undefined {
  if (code === 'Equal' || code === 'NumpadAdd' || key === '+') return { does: 'INSERT', by: -1 };
  if (code === 'Minus' || code === 'NumpadSubtract') return { does: 'REMOVE' };
  if (key.toLowerCase() === 'z') return { does: 'REDO' };
  return undefined;
}

function plainKeys({ key, shiftKey }: Pressed): GridKey | undefined {
  if (key === 'Tab') return { does: 'TAB', back: shiftKey };
  if (key === 'Enter') return { does: 'ENTER', back: shiftKey };
  if (key === 'F10' && shiftKey) return { does: 'MENU' };
  if (key === ' ' && shiftKey) return { does: 'SELECT_ROWS' };
  const only = {
    F2: 'EDIT',
    Delete: 'CLEAR',
    Backspace: 'ERASE',
    Escape: 'LEAVE',
    ContextMenu: 'MENU',
  } as const;
  return key in only && !shiftKey ? { does: only[key as keyof typeof only] } : undefined; // `in` has just asked
}

const controlled: Readonly<Record<string, GridKey>> = {
  z: { does: 'UNDO' },
  y: { does: 'REDO' },
  d: { does: 'FILL_DOWN' },
  a: { does: 'SELECT_ALL' },
};

/**
 * The keys of Excel, but for rows: Ctrl and + or − alone make the page larger and smaller, which must not be taken
 * from who needs it, so Shift is held as well. Rows move by the keys that move them in Word.
 */
export function gridKey(pressed: Pressed): GridKey | undefined {
  const { key, shiftKey, altKey } = pressed;
  const control = pressed.ctrlKey || pressed.metaKey;
  if (altKey && !control) {
    if (shiftKey && key === 'ArrowUp') return { does: 'SHIFT', by: -1 };
    if (shiftKey && key === 'ArrowDown') return { does: 'SHIFT', by: 1 };
    return key === 'ArrowDown' ? { does: 'OPEN' } : undefined;
  }
  // AltGr writes signs.
  if (altKey) return undefined;
  const [row, column] = steps[key]?.[control ? 1 : 0] ?? [];
  if (row !== undefined && column !== undefined) return { does: 'MOVE', row, column, extend: shiftKey };
  if (!control) return plainKeys(pressed);
  return shiftKey ? rowKeys(pressed) : controlled[key.toLowerCase()];
}
