import {
  publishTemplate,
  publishVersion,
  retireTemplate,
} from '#libs/commitments/src/domain/template-decisions.js';
import type { TemplateEvent } from '#libs/commitments/src/domain/template-events.js';
import { evolveTemplate, noTemplate, type Template } from '#libs/commitments/src/domain/template-state.js';
import type { TemplateItem, TemplateText } from '#libs/commitments/src/domain/template.js';
import { at, onTime, remark } from './commitment-story.js';
import { newId } from './journey.js';

export const unitId = newId<'unit'>();
export const by = newId<'person'>();
export const act = { by, at: at('2024-01-15') };

export const aTemplateItem = (given: Partial<TemplateItem> = {}): TemplateItem => ({
  id: newId(),
  side: 'SIGNATORY',
  task: 'Giải quyết hồ sơ đúng hạn tại {donVi}',
  authority: 'Phân công công chức',
  responsibility: '{chucDanh} chịu trách nhiệm',
  product: 'Báo cáo năm {nam}',
  time: { kind: 'DATE', month: 12, day: 20 },
  indicator: onTime,
  ...given,
});

export const text: TemplateText = {
  title: 'Cam kết của {chucDanh} {donVi} năm {nam}',
  legalBases: ['Kế hoạch'],
  clauses: ['{donVi} thực hiện đúng.'],
  consequence: 'Kiểm điểm.',
  items: [aTemplateItem()],
};

export const another: TemplateText = { ...text, consequence: 'Không xét thi đua.' };

/** Every command on a template. */
export const templateCommands = {
  publish: (state: Template) => publishTemplate(state, { unitId, text }, act),
  publishVersion: (state: Template) => publishVersion(state, another, act),
  retire: (state: Template) => retireTemplate(state, { ...act, remark }),
};

const tell = (...commands: ((state: Template) => readonly TemplateEvent[])[]): readonly TemplateEvent[] =>
  commands.reduce<readonly TemplateEvent[]>(
    (events, decide) => [...events, ...decide(events.reduce(evolveTemplate, noTemplate))],
    [],
  );

/** How a template came to stand as it does. */
export const templateStory = {
  NONE: [],
  PUBLISHED: tell(templateCommands.publish),
  RETIRED: tell(templateCommands.publish, templateCommands.retire),
} as const satisfies Record<Template['status'], readonly TemplateEvent[]>;
