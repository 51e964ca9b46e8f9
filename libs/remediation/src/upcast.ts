/** Types whose data grew: since version 2 a plan is called after its inspection. */
export const schemaVersions: Readonly<Record<string, number>> = { PlanAsked: 2 };

/** Brings events of the first version, where a plan was called after the number of its findings, up to date. */
export function upcast(
  type: string,
  schemaVersion: number,
  data: object & { readonly findings?: readonly string[] },
): object {
  if (type !== 'PlanAsked' || schemaVersion > 1) return data;
  return { ...data, title: `Kế hoạch khắc phục ${data.findings?.length ?? 0} tồn tại, hạn chế` };
}
