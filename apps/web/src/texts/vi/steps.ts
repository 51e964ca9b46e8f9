interface Step {
  readonly action: string;
  readonly level: number;
  readonly meaning: { readonly workingDays: number; readonly round: number } | null;
}

const doing = ({ action, level, meaning }: Step): string => {
  const round = meaning?.round ?? 1;
  if (action === 'REMIND') return round === 1 ? 'Nhắc' : `Nhắc lần ${round}`;
  if (action === 'URGE') return round === 1 ? 'Đôn đốc' : `Đôn đốc lần ${round}`;
  return level < 2 ? 'Báo cáo cấp trên' : `Báo cáo cấp trên thứ ${level}`;
};

const when = (workingDays: number): string => {
  if (workingDays === 0) return 'đúng ngày đến hạn';
  const days = `${Math.abs(workingDays)} ngày làm việc`;
  return workingDays < 0 ? `trước hạn ${days}` : `khi quá hạn ${days}`;
};

/** Steps of the follow-up and the ladders they come from, in words wherever the record has codes. */
export const steps = {
  named: (step: Step) =>
    step.meaning === null ? doing(step) : `${doing(step)} ${when(step.meaning.workingDays)}`,
  by: (place: string, version: string) => `Quy định: ${place}, ${version}`,
};
