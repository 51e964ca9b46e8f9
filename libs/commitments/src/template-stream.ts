import type { StreamModel } from '#libs/kernel/src/stream-model.js';
import type { TemplateEvent } from './domain/template-events.js';
import { evolveTemplate, noTemplate, type Template } from './domain/template-state.js';

/** A template as the event store keeps it: one stream, a row as it stands, and a row for every version it ever had. */
export const templateStream: StreamModel<Template, TemplateEvent> = {
  type: 'commitment-template',
  initial: noTemplate,
  evolve: evolveTemplate,
  duties: () => [],
  rows: (state) => {
    if (state.status === 'NONE') return [];
    const { unitId, versions } = state;
    const retired = state.status === 'RETIRED' ? state : null;
    const last = versions.at(-1);
    const row = {
      unit_id: unitId,
      number: last?.number,
      title: last?.text.title,
      retired_at: retired?.retiredAt ?? null,
      retired_by: retired?.retiredBy ?? null,
      remark_id: retired?.remark.id ?? null,
    };
    return [
      { table: 'commitment_templates', stream: 'id', key: null, rows: [row] },
      {
        table: 'commitment_template_versions',
        stream: 'template_id',
        key: 'number',
        rows: versions.map(({ number, text, publishedAt, publishedBy }) => ({
          number,
          text,
          published_at: publishedAt,
          published_by: publishedBy,
        })),
      },
    ];
  },
  subject: (state) => (state.status === 'NONE' ? undefined : { unit: state.unitId, people: {} }),
};
