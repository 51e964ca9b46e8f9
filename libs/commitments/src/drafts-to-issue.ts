import { Injectable } from '@nestjs/common';
import { EventStore } from '#libs/kernel/src/event-store.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import type { Terms } from './domain/terms.js';
import type { Warning } from './domain/warnings.js';
import { readStates } from './read-states.js';
import type { Reader } from '#libs/platform/src/reading/reader.js';
import { TemplateDrafts, type WaitingDraft } from './read-models/template-drafts.js';
import { SoftTargets } from './soft-targets.js';

/** A draft that waits, with all that one looks at before it is issued. */
export interface DraftToIssue extends WaitingDraft {
  readonly number: number;
  readonly terms: Terms;
  readonly warnings: readonly Warning[];
}

/** One's own drafts from a template, whole, with what is soft about each. */
@Injectable()
export class DraftsToIssue {
  constructor(
    private readonly waiting: TemplateDrafts,
    private readonly store: EventStore,
    private readonly soft: SoftTargets,
  ) {}

  /** What is due by now in the past is no warning but an obstacle: then none are told, and issuing says which. */
  async of(
    reader: Reader,
    templateId: string,
    year: number,
  ): Promise<{ readonly drafts: readonly DraftToIssue[]; readonly total: number }> {
    const { drafts, total } = await this.waiting.waiting(reader, templateId, year);
    const states = await readStates(this.store, drafts);
    const whole = drafts.flatMap((draft) => {
      const state = states.get(draft.id);
      return state?.status === 'DRAFT' && state.template
        ? [{ ...draft, number: state.template.version, terms: state.terms, unitId: state.parties.unitId }]
        : [];
    });
    const warnings = await this.warningsOf(whole, reader);
    return { drafts: whole.map((draft, index) => ({ ...draft, warnings: warnings[index] ?? [] })), total };
  }

  private async warningsOf(
    drafts: Parameters<SoftTargets['warnings']>[0],
    { today }: Reader,
  ): Promise<readonly Warning[][]> {
    try {
      return await this.soft.warnings(drafts, today);
    } catch (error) {
      if (error instanceof RuleBroken && error.code === 'ITEM_DUE_IN_PAST') return [];
      throw error;
    }
  }
}
