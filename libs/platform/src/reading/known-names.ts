import type { PoolClient } from 'pg';
import type { z } from 'zod';
import type { person } from '#libs/contracts/src/http/common.js';
import type { TenantId } from '#libs/kernel/src/ids.js';
import type { Remark } from '#libs/kernel/src/remark.js';

type Person = z.output<typeof person>;

/** A file as people know it. */
interface NamedFile {
  readonly name: string;
}

/** What events name by id only: people, words and files, read once for all that is told of a stream. */
export class KnownNames {
  private constructor(
    private readonly people: ReadonlyMap<string, Person>,
    private readonly words: ReadonlyMap<string, string>,
    private readonly files: ReadonlyMap<string, NamedFile>,
  ) {}

  /** Every person and file whose id stands anywhere in what is told, and every remark about the subject; posts are those of the day. */
  static async of(
    client: PoolClient,
    tenantId: TenantId,
    subjectId: string,
    told: object,
    today: string,
  ): Promise<KnownNames> {
    const ids = [...new Set(JSON.stringify(told).match(UUIDS) ?? [])];
    const { rows: people } = await client.query<Person>(
      'select id, name, post_on(tenant_id, id, $3) as post from people where tenant_id = $1 and id = any ($2::uuid[])',
      [tenantId, ids, today],
    );
    const { rows: words } = await client.query<{ id: string; text: string }>(
      'select id, text from remarks where tenant_id = $1 and subject_id = $2',
      [tenantId, subjectId],
    );
    const { rows: files } = await client.query<NamedFile & { id: string }>(
      'select id, name from files where tenant_id = $1 and id = any ($2::uuid[])',
      [tenantId, ids],
    );
    return new KnownNames(byId(people), new Map(words.map(({ id, text }) => [id, text])), byId(files));
  }

  person(id: string): Person {
    return this.people.get(id) ?? { id, name: '', post: null };
  }

  /** Null where nothing was said, or where it was erased by law. */
  wordsOf(remark: Remark | null | undefined): string | null {
    return (remark && this.words.get(remark.id)) ?? null;
  }

  file(id: string): string {
    return this.files.get(id)?.name ?? '';
  }

  /** Everybody who is named. */
  everybody(): Person[] {
    return [...this.people.values()].toSorted((one, other) => one.name.localeCompare(other.name, 'vi'));
  }
}

const UUIDS = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

const byId = <Thing extends { readonly id: string }>(things: readonly Thing[]): Map<string, Thing> =>
  new Map(things.map((thing) => [thing.id, thing]));
