import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from './eventually.js';
import { filesFolder } from './files-folder.js';
import { startProgram, type Program } from './program.js';
import {
  foundSmallDistrict,
  PASSWORD,
  type Official,
  type SmallDistrict,
  type SpecPower,
} from './small-district.js';
import { TestDatabase } from './test-database.js';
import { Visitor } from './visitor.js';
import { workingOrganization } from './working-organization.js';

/** Where the service keeps its records: a cloned database, or a server of a spec's own. */
export type Records = Pick<TestDatabase, 'url' | 'owner'>;

export interface ServiceOptions {
  readonly worker?: boolean;
  readonly environment?: NodeJS.ProcessEnv;
}

/** One key for all specs: to draw one takes a second. */
const SEALING_KEY_DIR = join(tmpdir(), 'camket-test-keys');

/** The API and a worker as processes of their own, and what a spec does with them. */
export class Service {
  private constructor(
    readonly records: Records,
    private readonly environment: NodeJS.ProcessEnv,
    readonly api: Program,
    private readonly workers: Program[],
  ) {}

  static async start(
    records: Records,
    { worker = true, environment = {} }: ServiceOptions = {},
  ): Promise<Service> {
    const own = {
      DATABASE_URL: records.url,
      DATABASE_POOL: '8',
      PORT: '0',
      FILES_DIR: filesFolder(),
      SEALING_KEY_DIR,
    };
    const all = { ...own, ...environment };
    const [api, ...workers] = await Promise.all([
      startProgram('api', all),
      ...(worker ? [startProgram('worker', all)] : []),
    ]);
    return new Service(records, all, api, workers);
  }

  get url(): string {
    return this.api.url;
  }

  /** One more; `environment` is its own beside what all have. */
  async startWorker(environment: NodeJS.ProcessEnv = {}): Promise<Program> {
    const worker = await startProgram('worker', { ...this.environment, ...environment });
    this.workers.push(worker);
    return worker;
  }

  /** Founds people and units by real commands, beside the running processes. */
  async found<T>(founding: (power: SpecPower) => Promise<T>): Promise<T> {
    const organization = await workingOrganization(this.records);
    try {
      return await founding(organization);
    } finally {
      await organization.module.close();
    }
  }

  foundSmallDistrict(): Promise<SmallDistrict> {
    return this.found(foundSmallDistrict);
  }

  async signIn({ username }: Pick<Official, 'username'>): Promise<Visitor> {
    const visitor = new Visitor(this.url);
    const { status, body } = await visitor.signIn(username, PASSWORD);
    if (status !== 200) throw new Error(`${username} can't sign in: ${status} ${JSON.stringify(body)}`);
    return visitor;
  }

  /** Signed in, and with the password re-entered for signing. */
  async signInToSign(official: Pick<Official, 'username'>): Promise<Visitor> {
    const visitor = await this.signIn(official);
    const { status } = await visitor.ask('POST', '/api/session/signing-grant', { password: PASSWORD });
    if (status !== 200) throw new Error(`no signing grant: ${status}`);
    return visitor;
  }

  /** Until every consumer has passed all that is recorded by now. */
  async relayed(within = 30_000): Promise<void> {
    await eventually(
      async () => {
        const { rows } = await this.records.owner.query<{ behind: number }>(
          `select count(*)::int as behind from camket.checkpoints c
           join camket.events e on (e.xid, e.position) > (c.xid, c.position)`,
        );
        const passed = await this.records.owner.query('select 1 from camket.checkpoints');
        if (passed.rowCount === 0 || rows[0]?.behind !== 0)
          throw new Error(`${rows[0]?.behind} events are waiting`);
      },
      { within },
    );
  }

  async stop(): Promise<void> {
    await Promise.all([...this.workers, this.api].map((program) => program.kill()));
  }
}
