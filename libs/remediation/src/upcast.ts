/** Types whose data grew: since version 2 a plan is called after its inspection, and who heads the units that help is on record. */
export const schemaVersions: Readonly<Record<string, number>> = {
  PlanAsked: 2,
  PlanApproved: 2,
  SmallChangesMade: 2,
};

/** Brings events of the first version up to date, where a plan was called after the number of its findings. */
export function upcast(
  type: string,
  schemaVersion: number,
  data: object & { readonly findings?: readonly string[] },
): object {
  if (schemaVersion > 1) return data;
  switch (type) {
    case 'PlanAsked':
      return { ...data, title: `Kế hoạch khắc phục ${data.findings?.length ?? 0} tồn tại, hạn chế` };
    case 'PlanApproved':
    case 'SmallChangesMade':
      return { ...data, helpers: {} };
    default:
      return data;
  }
}
