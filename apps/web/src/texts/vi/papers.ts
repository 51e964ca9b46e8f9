/** Bản PDF của cam kết: để chứng minh, và để ký số ngoài hệ thống. */
export const papers = {
  certificate: (number: number | null) =>
    number === null ? 'Bản cam kết (PDF)' : `Bản cam kết số ${number}/CK (PDF)`,
  stands: {
    REPLACED:
      'Bản sửa đổi đã thay bản này; việc thực hiện theo bản đang có hiệu lực. Tệp này vẫn chứng minh điều hai bên đã ký khi đó.',
    ENDED: 'Cam kết đã kết thúc; tệp này vẫn chứng minh điều hai bên đã ký.',
  },
  sealed:
    'Tệp PDF được hệ thống niêm bằng khóa của hệ thống: chứng tỏ tệp do hệ thống này lập và chưa bị sửa. Niêm này không thay chữ ký của người ký.',
  check: 'Tự kiểm tra tệp PDF mà không cần hệ thống này',
  checkHow:
    'Tệp PDF mang theo nội dung đã ký và nội dung niêm của từng chữ ký. Mã băm tính lại phải đúng như ghi sau dấu →.',
  wanted:
    'Hệ thống đang lập bản PDF, thường mất vài giây. Nếu quá một phút chưa có, xem lại sau; lâu hơn nữa thì báo người quản trị hệ thống.',
  failed: 'Chưa lập được bản PDF sau ba lần thử. Báo người quản trị hệ thống.',
  look: (name: string) => `Xem ${name}`,
  lookShort: 'Xem',
  keep: (name: string) => `Tải ${name}`,
  keepShort: 'Tải về',
  title: 'Ký số trên tệp PDF',
  instead: 'Ký bằng chứng thư số trên tệp PDF thay cho mật khẩu',
  link: 'Ký số trên tệp PDF',
  sentence: 'Ký bằng chứng thư số của đồng chí, trên tệp PDF, bằng phần mềm ký số của đồng chí.',
  under: 'Hệ thống kiểm tra chữ ký khi nhận: đúng tệp, nguyên vẹn, chứng thư được tin cậy.',
  stepRead: 'Đọc nội dung',
  stepTake: 'Tải bản PDF để ký',
  ask: 'Lập bản PDF để ký',
  toSign: 'bản PDF để ký',
  takeHow: 'Ký trên chính tệp này; không in, quét hay lưu lại bằng phần mềm khác.',
  stepBring: 'Tải lên bản đã ký',
  choose: 'Chọn tệp PDF đã ký',
  chooseOther: 'Chọn tệp khác',
  chooseHint: 'Hệ thống không kiểm tra chứng thư đã bị thu hồi hay chưa.',
  chooseFirst: 'Chọn tệp PDF đã ký ở trên.',
  effect: 'Chữ ký có giá trị ngay khi được chấp nhận.',
  act: 'Nộp bản đã ký số',
  accepted: 'Đã nhận chữ ký số.',
  verification: 'Kết quả kiểm tra tệp đã nộp',
  checks: {
    PAPER: 'Đúng bản PDF để ký của cam kết này',
    WHOLE: 'Có chữ ký số, nguyên vẹn, không sửa hay thêm gì sau khi ký',
    CHAIN: 'Chứng thư do tổ chức được tin cậy ở đây cấp, để ký văn bản',
    TIME: 'Chứng thư có hiệu lực vào thời điểm ký',
  },
  outcome: { PASSED: 'đạt', FAILED: 'không đạt', OPEN: 'chưa kiểm tra tới' },
  holder: (subject: string, issuer: string) => `Chứng thư số của ${subject}, do ${issuer} cấp.`,
  demoTime:
    'Bản trình diễn chạy theo ngày riêng của nó: chứng thư được cấp sau ngày đó chưa có hiệu lực ở đây. Trên hệ thống thật, ngày là hôm nay.',
  nothingLost: 'Chưa có gì thay đổi: cam kết vẫn chờ ký, tệp đồng chí chọn vẫn ở trên.',
  external: (subject: string, issuer: string, validTo: string) =>
    `Chứng thư số của ${subject}, do ${issuer} cấp, có hiệu lực đến ${validTo}.`,
  statedBy: {
    AUTHORITY: (at: string) => `Thời điểm ký theo dấu thời gian của bên thứ ba: ${at}.`,
    SIGNER: (at: string) => `Thời điểm ký theo máy của người ký: ${at}.`,
  },
  notRevoked: 'Chưa kiểm tra việc thu hồi chứng thư.',
};
