/** A unit of the demonstration, with its head's title. */
export interface SeedUnit {
  readonly name: string;
  readonly level: 'PHONG' | 'XA' | 'THI_TRAN';
  readonly headTitle: string;
}

/** A district of the story as it was in January 2024. */
export interface SeedDistrict {
  readonly key: string;
  readonly name: string;
  readonly units: readonly SeedUnit[];
}

/** Usual divisions of a district in 2024; a domain person has not confirmed the list. */
const divisions: readonly SeedUnit[] = [
  ['Văn phòng HĐND và UBND', 'Chánh Văn phòng'],
  ['Phòng Nội vụ', 'Trưởng phòng'],
  ['Phòng Tư pháp', 'Trưởng phòng'],
  ['Phòng Tài chính – Kế hoạch', 'Trưởng phòng'],
  ['Phòng Tài nguyên và Môi trường', 'Trưởng phòng'],
  ['Phòng Lao động – Thương binh và Xã hội', 'Trưởng phòng'],
  ['Phòng Văn hóa và Thông tin', 'Trưởng phòng'],
  ['Phòng Giáo dục và Đào tạo', 'Trưởng phòng'],
  ['Phòng Y tế', 'Trưởng phòng'],
  ['Thanh tra huyện', 'Chánh Thanh tra'],
  ['Phòng Nông nghiệp và Phát triển nông thôn', 'Trưởng phòng'],
  ['Phòng Kinh tế và Hạ tầng', 'Trưởng phòng'],
].map(([name = '', headTitle = '']) => ({ name, level: 'PHONG' as const, headTitle }));

const town = (name: string): SeedUnit => ({
  name: `Thị trấn ${name}`,
  level: 'THI_TRAN',
  headTitle: 'Chủ tịch UBND thị trấn',
});

const communes = (names: string): SeedUnit[] =>
  names.split(', ').map((name) => ({ name: `Xã ${name}`, level: 'XA', headTitle: 'Chủ tịch UBND xã' }));

/** Communes as far as memory goes (they were merged from December 2024 on); a domain person has not confirmed the list. */
export const districts: readonly SeedDistrict[] = [
  {
    key: 'tanky',
    name: 'Tân Kỳ',
    units: [
      ...divisions,
      town('Tân Kỳ'),
      ...communes(
        'Đồng Văn, Giai Xuân, Hương Sơn, Kỳ Sơn, Kỳ Tân, Nghĩa Bình, Nghĩa Dũng, Nghĩa Đồng, Nghĩa Hành, Nghĩa Hoàn, ' +
          'Nghĩa Hợp, Nghĩa Phúc, Nghĩa Thái, Phú Sơn, Tân An, Tân Hợp, Tân Hương, Tân Long, Tân Phú, Tân Xuân, Tiên Kỳ',
      ),
    ],
  },
  {
    key: 'doluong',
    name: 'Đô Lương',
    units: [
      ...divisions,
      town('Đô Lương'),
      ...communes(
        'Bắc Sơn, Bài Sơn, Bồi Sơn, Đà Sơn, Đại Sơn, Đặng Sơn, Đông Sơn, Giang Sơn Đông, Giang Sơn Tây, Hiến Sơn, ' +
          'Hòa Sơn, Hồng Sơn, Lạc Sơn, Lam Sơn, Lưu Sơn, Minh Sơn, Mỹ Sơn, Nam Sơn, Ngọc Sơn, Nhân Sơn, Quang Sơn, ' +
          'Tân Sơn, Thái Sơn, Thịnh Sơn, Thuận Sơn, Thượng Sơn, Tràng Sơn, Trù Sơn, Trung Sơn, Văn Sơn, Xuân Sơn, Yên Sơn',
      ),
    ],
  },
];
