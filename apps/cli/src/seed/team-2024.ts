import type { Official, Officials } from './officials.js';
import { provinceId, teamId } from './province.js';

/** The inspecting side of the story: three people with three parts. */
export interface InspectingTeam {
  readonly lead: Official;
  readonly member: Official;
  readonly verifier: Official;
}

export async function enterTeam(officials: Officials, lead: Official): Promise<InspectingTeam> {
  const enter = (username: string, title: string): Promise<Official> =>
    officials.enter({
      username,
      unitId: teamId,
      title,
      head: false,
      functions: [['INSPECTOR', provinceId]],
    });
  return {
    lead,
    member: await enter('thanhvien.doankt', 'Thành viên đoàn kiểm tra'),
    verifier: await enter('xacminh.doankt', 'Chuyên viên theo dõi khắc phục'),
  };
}
