import { useEffect } from 'react';
import type { UnitRow } from '#libs/contracts/src/http/organization.js';
import { addressed, type DraftForm } from './draft-form.js';

/** Posts change hands while a text waits: it is for who heads the unit now, whose name is shown. */
export function useHeadNow(
  unit: UnitRow | undefined,
  form: DraftForm,
  onChange: (form: DraftForm) => void,
): void {
  const headId = unit ? (unit.head?.id ?? null) : form.signatoryId;
  useEffect(() => {
    if (headId !== form.signatoryId) onChange(addressed(form, form.unitId, headId));
  }, [headId, form, onChange]);
}
