const surnames = [
  'Nguyễn',
  'Trần',
  'Lê',
  'Phạm',
  'Hoàng',
  'Vũ',
  'Đặng',
  'Bùi',
  'Đỗ',
  'Hồ',
  'Ngô',
  'Dương',
  'Đinh',
];
const middles = ['Hải', 'Minh', 'Thanh', 'Quang', 'Thu', 'Ngọc', 'Hữu', 'Khánh', 'Bảo', 'Diệu', 'Xuân'];
const givens = [
  'An',
  'Bình',
  'Châu',
  'Dương',
  'Giang',
  'Hà',
  'Khuê',
  'Lam',
  'Linh',
  'Mai',
  'Nam',
  'Phong',
  'Quân',
  'Sơn',
  'Thảo',
  'Uyên',
  'Vinh',
];

/**
 * The nth invented name. The lists have lengths without a common divisor, so that names repeat only after
 * 13 × 11 × 17 people. Nobody of the newspaper story is among them.
 */
export function inventedName(n: number): string {
  return [surnames[n % surnames.length], middles[n % middles.length], givens[n % givens.length]].join(' ');
}
