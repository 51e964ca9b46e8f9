import type { ClipboardEvent } from 'react';
import type { GridActs } from './grid-acts.js';

/** Copying and pasting while nothing is written: what is selected goes, not a text within. */
export const clipboard = (acts: GridActs<object>) => ({
  onCopy(event: ClipboardEvent) {
    event.preventDefault();
    event.clipboardData.setData('text/plain', acts.copied());
  },
  onCut(event: ClipboardEvent) {
    event.preventDefault();
    event.clipboardData.setData('text/plain', acts.copied());
    acts.press({ does: 'CLEAR' });
  },
  onPaste(event: ClipboardEvent) {
    event.preventDefault();
    acts.paste(event.clipboardData.getData('text/plain'));
  },
});
