import type { Reply } from '../../api/endpoints.js';
import type { Formats } from '../../texts/use-formats.js';
import type { Texts } from '../../texts/vi.js';
import { baselineWords, measureWords, targetWords } from '../indicator-words.js';
import { timeWords } from '../time-words.js';
import type { ComparedText } from './compared-text.js';
import type { ComparedItem, ItemField, WholeField } from './terms-differences.js';

/** In what words values are said. */
export interface Saying {
  readonly t: Texts;
  readonly formats: Formats;
  /** Everybody whom the texts name. */
  readonly people: Reply<'getCommitment'>['people'];
}

const orNull = (text: string): string | null => (text === '' ? null : text);

const nameIn = (people: Saying['people'], id: string): string =>
  people.find((person) => person.id === id)?.name ?? id;

/** What an item says in a field; null where it says nothing. Its place is no word of its own. */
export function itemWords(
  { t, formats, people }: Saying,
  field: Exclude<ItemField, 'ORDER'>,
  item: ComparedItem,
): string | null {
  const { indicator } = item;
  switch (field) {
    case 'SIDE':
      return t.editor.sideOf[item.side];
    case 'TASK':
      return orNull(item.task);
    case 'PERSON':
      return item.personId === null ? null : nameIn(people, item.personId);
    case 'AUTHORITY':
      return orNull(item.authority);
    case 'RESPONSIBILITY':
      return orNull(item.responsibility);
    case 'PRODUCT':
      return orNull(item.product);
    case 'TIME':
      return item.time && timeWords(t, formats, item.time);
    case 'INDICATOR':
      return indicator && measureWords(indicator);
    case 'TARGET':
      return indicator && targetWords(t, formats, indicator);
    case 'BASELINE':
      return indicator && baselineWords(formats, indicator);
    case 'ROLL_UP':
      return indicator?.rollUp ? t.indicator.rollUp[indicator.rollUp] : null;
  }
}

/** What a whole text says in a field; null where it says nothing. */
export function wholeWords(
  { t, people }: Saying,
  field: WholeField,
  { terms, ...text }: ComparedText,
): string | null {
  const besides = ({ people: ids, needed }: ComparedText['coSigners']['SIGNATORY']): string | null =>
    ids.length === 0
      ? null
      : t.coSigners.told(ids.map((id) => nameIn(people, id)).join(', '), needed, ids.length);
  switch (field) {
    case 'UNIT':
      return text.unitName;
    case 'SIGNATORY':
      return text.signatory.name;
    case 'ASSIGNER':
      return text.assigner.name;
    case 'BESIDE_SIGNATORY':
      return besides(text.coSigners.SIGNATORY);
    case 'BESIDE_ASSIGNER':
      return besides(text.coSigners.ASSIGNER);
    case 'TITLE':
      return orNull(terms.title);
    case 'YEAR':
      return String(terms.year);
    case 'SUPERSEDES':
      return terms.supersedes === null ? null : t.compare.another;
    case 'BASES':
      return orNull(terms.legalBases.join('\n'));
    case 'CLAUSES':
      return orNull(terms.clauses.join('\n'));
    case 'CONSEQUENCE':
      return orNull(terms.consequence);
  }
}
