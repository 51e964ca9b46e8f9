import type { Texts } from '../../texts/vi.js';
import type { GridActs } from './grid-acts.js';
import type { GridRules } from './rules.js';
import type { Selection } from './selection.js';
import type { Lines } from './use-lines.js';

/** What the acts of a grid work on, read anew by each of them. */
export interface Bound<Row> extends Pick<Lines<Row>, 'read' | 'change' | 'step'> {
  readonly say: (words: string) => void;
  readonly readSelection: () => Selection;
  readonly select: GridActs<Row>['select'];
  readonly rules: () => GridRules<Row>;
  readonly texts: () => Texts;
}
