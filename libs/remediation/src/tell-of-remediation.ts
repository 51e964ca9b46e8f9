import type { DomainEvent } from '#libs/kernel/src/domain-event.js';
import type { UnitId } from '#libs/kernel/src/ids.js';
import type { StreamModel } from '#libs/kernel/src/stream-model.js';
import type { Consumer } from '#libs/platform/src/relay/consumer.js';
import { tellOfStream } from '#libs/platform/src/messages/tell-of-stream.js';
import { findingTellings } from './domain/finding-tellings.js';
import { planTellings } from './domain/plan-tellings.js';
import { remediationTemplates, type Tell, type Tellings } from './domain/telling.js';
import { findingStream } from './finding-stream.js';
import { planStream } from './plan-stream.js';

/** Tells people of what happens to findings. */
export const tellOfFindings = telling(
  'tell-of-findings',
  findingStream,
  findingTellings,
  (id) => `/findings/${id}`,
);

/** Tells people of what happens to plans and their lines. */
export const tellOfPlans = telling('tell-of-plans', planStream, planTellings, (id) => `/plans/${id}`);

function telling<State, Event extends DomainEvent>(
  consumer: string,
  model: StreamModel<State, Event>,
  tellings: Tellings<Event, State>,
  pageOf: (id: string) => string,
): Consumer {
  const lines = new Map<string, Tell<Event, State> | null>(Object.entries(tellings));
  return tellOfStream({
    consumer,
    model,
    types: [...lines].flatMap(([type, tell]) => (tell === null ? [] : [type])),
    tellingsOf: (id, event, state, before) =>
      (lines.get(event.type)?.(event, state, before) ?? []).map(({ template, lineId, count, ...told }) => ({
        ...told,
        template,
        class: remediationTemplates[template] === 'ASKS' ? 'REMEDIATION_TO_ACT' : 'REMEDIATION',
        link: lineId === null ? pageOf(id) : `${pageOf(id)}/lines/${lineId}`,
        // Who inspects many units is told which it is.
        values: () => ({ unitId: unitOf(model, state), ...(count !== undefined && { count }) }),
      })),
  });
}

const unitOf = <State, Event extends DomainEvent>(
  model: StreamModel<State, Event>,
  state: State,
): UnitId | undefined => model.subject(state)?.unit;
