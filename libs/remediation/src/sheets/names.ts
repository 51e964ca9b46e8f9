import { quoted } from '#libs/documents/src/sheets/quoted.js';
import { comparable } from '#libs/kernel/src/comparable.js';
import type { RowFault } from './row-fault.js';

/** Something that people name in a cell: the shortest name first, the id last, which is nobody else's. */
export interface Named<Id extends string> {
  readonly id: Id;
  readonly names: readonly string[];
}

/** What may be named in a column. */
export class Names<Id extends string> {
  private readonly byName = new Map<string, Set<Id>>();
  private readonly byId = new Map<Id, Named<Id>>();

  constructor(all: readonly Named<Id>[]) {
    for (const named of all) {
      this.byId.set(named.id, named);
      for (const name of [...named.names, named.id]) {
        const folded = comparable(name);
        this.byName.set(folded, (this.byName.get(folded) ?? new Set()).add(named.id));
      }
    }
  }

  /** Whose name it is; a fault that names all who bear it where they are several. */
  find(text: string): { readonly id: Id } | RowFault {
    const [id, ...others] = this.byName.get(comparable(text)) ?? [];
    if (id === undefined) return { code: 'NAME_UNKNOWN', details: { text: quoted(text) } };
    if (others.length === 0) return { id };
    const candidates = [id, ...others].slice(0, SHOWN).map((one) => this.label(one));
    return { code: 'NAME_AMBIGUOUS', details: { text: quoted(text), candidates } };
  }

  /** The shortest name that is nobody else's. */
  label(id: Id): string {
    const names = this.byId.get(id)?.names ?? [];
    return names.find((name) => this.byName.get(comparable(name))?.size === 1) ?? id;
  }
}

/** Candidates that a reason names: nobody reads a hundred. */
const SHOWN = 6;
