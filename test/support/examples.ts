import { z } from 'zod';
import type { Random } from './random.js';

interface Schema {
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
}

const words = [
  'Giải ngân',
  'Nguyễn Văn Ánh',
  'báo cáo',
  'x',
  '100%',
  "O'Brien",
  '"; drop table events; --',
  '👩🏽‍⚖️',
  '\u202E',
];

/** Makes values that a schema accepts, or nearly: ids are often those that exist. */
export class Examples {
  constructor(
    private readonly random: Random,
    private readonly ids: readonly string[],
  ) {}

  of(schema: z.ZodType): unknown {
    // JSON Schema is what Zod writes for every reader; the fields read here are among its own.
    return this.from(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema);
  }

  private from(schema: Schema): unknown {
    const { random } = this;
    if (schema.const !== undefined) return schema.const;
    if (schema.enum) return random.pick(schema.enum);
    const choices = schema.anyOf ?? schema.oneOf;
    if (choices) return this.from(random.pick(choices));
    switch (schema.type) {
      case 'object':
        return Object.fromEntries(
          Object.entries(schema.properties ?? {}).flatMap(([name, part]) =>
            schema.required?.includes(name) || random.chance(0.7) ? [[name, this.from(part)]] : [],
          ),
        );
      case 'array':
        return Array.from({ length: (schema.minItems ?? 0) + random.below(3) }, () =>
          this.from(schema.items ?? {}),
        );
      case 'integer':
      case 'number':
        return this.number(schema);
      case 'boolean':
        return random.chance(0.5);
      case 'string':
        return this.text(schema);
      default:
        return null;
    }
  }

  private number({ minimum = 0, maximum = 3_000 }: Schema): number {
    const low = Math.max(minimum, -10);
    return this.random.chance(0.5)
      ? low + this.random.below(4)
      : low + this.random.below(Math.min(maximum, 3_000) - low + 1);
  }

  private text({ format, pattern = '', minLength = 0 }: Schema): string {
    const { random } = this;
    if (format === 'uuid') return random.chance(0.8) ? random.pick(this.ids) : random.uuid();
    if (format === 'date')
      return random.pick([
        '2024-03-15',
        '2024-02-29',
        '2025-12-31',
        '2026-12-31',
        '0001-01-01',
        '9999-12-31',
      ]);
    if (format === 'date-time') return '2024-03-15T00:00:00Z';
    if (format === 'email') return 'ai.do@example.vn';
    if (pattern.includes('{64}')) return random.uuid().replaceAll('-', '').repeat(2);
    if (pattern.includes('A-Z')) return random.pick(['COMMUNE', 'DISTRICT', 'NEW_LEVEL']);
    if (pattern.includes('._-')) return `user.${random.below(1e6)}`;
    if (pattern.includes('0[1-9]')) return `2024-${random.pick(['01', '06', '12'])}`;
    if (pattern.includes('\\d')) return String(random.below(1_000));
    return random.pick(words).padEnd(minLength, 'ă');
  }
}
