import type { Official, Officials } from './officials.js';
import { seedId } from './seed-id.js';

/** People of a district who head nothing, and have a part in its year. */
export interface Colleagues {
  /** Stands in while the chair is away, and signs in his place when authorised. */
  readonly deputyChair: Official;
  /** Of the division of internal affairs: is given parts of what its head promised. */
  readonly specialist: Official;
  /** Of the division of finance. */
  readonly deputyHead: Official;
}

export async function enterColleagues(officials: Officials, district: string): Promise<Colleagues> {
  const enter = (username: string, unit: string, title: string): Promise<Official> =>
    officials.enter({ username, unitId: seedId('unit', unit), title, head: false, functions: [] });
  return {
    deputyChair: await enter(`phochutich.${district}`, district, 'Phó Chủ tịch UBND huyện'),
    specialist: await enter(`${district}.chuyenviennoivu`, `${district}.phongnoivu`, 'Chuyên viên'),
    deputyHead: await enter(
      `${district}.photaichinh`,
      `${district}.phongtaichinhkehoach`,
      'Phó Trưởng phòng',
    ),
  };
}
