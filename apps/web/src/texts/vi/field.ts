interface Here {
  readonly all: number;
  readonly waiting: number;
  readonly stuck: number;
}

/** An inspection as the team works at it, with a line or without. */
export const field = {
  sentence: (units: string, findings: number, here: number) =>
    `Đang kiểm tra ${units}: ${findings === 0 ? 'chưa ghi tồn tại nào' : `đã ghi ${findings} tồn tại`}${here > 0 ? `; ${here} nội dung chỉ có trên máy này` : ''}.`,
  device: 'Chỉ có trên máy này',
  allReceived: 'Máy chủ đã nhận mọi nội dung. Mất mạng vẫn ghi được; có mạng lại thì tự gửi.',
  hereOnly: ({ all, waiting, stuck }: Here) => {
    const parts = [];
    if (waiting > 0) parts.push(`${waiting} chờ gửi`);
    if (stuck > 0) parts.push(`${stuck} cần xem lại`);
    if (all > waiting + stuck) parts.push(`${all - waiting - stuck} đang viết dở`);
    return `${all} nội dung chỉ có trên máy này: ${parts.join(', ')}`;
  },
  onlyHere: (count: number) => `${count} chưa gửi`,
  sendNow: 'Gửi ngay',
  noLine:
    'Chưa có mạng. Nội dung được giữ trên máy này và tự gửi khi có mạng lại, kể cả sau khi đăng nhập lại.',
  full: 'Máy này hết chỗ lưu: giữ trang này mở cho đến khi gửi xong.',
  arrived: (count: number) => `Máy chủ đã nhận ${count} nội dung.`,
  standing: {
    WRITING: 'Đang viết dở',
    WAITING: 'Chờ gửi',
    REFUSED: 'Chưa được nhận',
    CHANGED: 'Người khác vừa sửa',
    DROPPED: 'Người khác đã bỏ ra',
    OVER: 'Không gửi kịp',
  },
  named: {
    FINDING: (unit: string, number: number | undefined, seen: string) =>
      `${number === undefined ? 'Tồn tại mới' : `Tồn tại số ${number}`} · ${unit}${seen === '' ? '' : ` · ${seen}`}`,
    SESSION: (unit: string, on: string) => `Buổi làm việc · ${unit} · ${on}`,
    ANSWER: (unit: string, question: string) => `Câu hỏi · ${unit} · ${question}`,
  },
  throwAway: 'Bỏ nội dung này',
  droppedByColleague: 'Một thành viên khác đã đưa nội dung này ra khỏi dự thảo kết luận.',
  writeAsNew: 'Ghi thành tồn tại mới',
  lostFile: (name: string) => `Máy này không còn giữ tệp “${name}”. Mở nội dung, bỏ tệp rồi đính kèm lại.`,
  conflictHint:
    'Một thành viên khác đã sửa sau khi đồng chí bắt đầu viết. Chưa bản nào bị ghi đè: chọn nội dung được giữ.',
  mine: 'Của đồng chí',
  theirs: 'Trên máy chủ',
  both: 'Giữ cả hai, nối tiếp nhau',
  filesDiffer: 'Chỉ khác nhau ở tệp đính kèm; tệp của cả hai được gộp lại.',
  useChosen: 'Dùng nội dung đã chọn',
  takeTheirs: 'Bỏ phần của tôi, lấy bản trên máy chủ',
  chooseFirst: 'Chọn ở từng mục cả hai đã sửa.',
  nothing: '(để trống)',
  isRepeat: 'Lặp lại tồn tại trước đây',
  somebody: 'người đã chọn',
  fields: {
    seen: 'Nội dung đã thấy',
    content: 'Nội dung kiểm tra',
    kind: 'Loại',
    severity: 'Mức độ',
    legalGround: 'Căn cứ pháp lý',
    addressee: 'Gửi đến',
    answererId: 'Người trả lời',
    repeatOf: 'Lặp lại tồn tại trước',
    on: 'Ngày làm việc',
    place: 'Địa điểm',
    summary: 'Nội dung làm việc',
    verdict: 'Kết quả',
    note: 'Ghi chú',
    unitId: 'Đơn vị',
  },
  hint: {
    seen: 'Việc gì, ở đâu, bao nhiêu, tính đến khi nào.',
    legalGround: 'Điều, khoản, văn bản.',
    answerer: 'Trưởng ban hoặc người được phân công trả lời.',
    repeat: 'Tồn tại cũ vẫn đóng; lần này được ghi là lặp lại.',
  },
  kindHint: {
    VIOLATION: 'Đơn vị phải lập kế hoạch khắc phục.',
    SHORTCOMING: 'Đơn vị phải lập kế hoạch khắc phục.',
    OBSERVATION: 'Chỉ để biết; đơn vị không phải trả lời.',
    RECOMMENDATION: 'Gửi Chủ tịch hoặc Ban Chỉ đạo.',
  },
  choose: 'Chọn',
  notRepeated: 'Không lặp lại',
  earlier: (number: number, conclusion: string, seen: string) => `Số ${number}, ${conclusion}: ${seen}`,
  evidence: 'Ảnh, tài liệu kèm theo',
  minutes: 'Biên bản',
  fileHere: 'trên máy này',
  fileNotKept: 'Máy này không giữ được tệp vừa chọn. Thử lại khi có mạng, hoặc giải phóng bộ nhớ máy.',
  record: 'Ghi nhận',
  keptHere: 'Từng chữ được giữ ngay trên máy này; bấm “Ghi nhận” để gửi.',
  missing: {
    CONTENT: 'Chọn nội dung kiểm tra.',
    SEVERITY: 'Chọn mức độ.',
    SEEN: 'Ghi nội dung đã thấy.',
    ADDRESSEE: 'Chọn nơi nhận kiến nghị.',
    ANSWERER: 'Chọn người trả lời.',
    DAY: 'Chọn ngày làm việc.',
    PLACE: 'Ghi địa điểm.',
  },
  findingsOf: (unit: string) => `Tồn tại ở ${unit}`,
  noFindings: 'Chưa ghi tồn tại nào. Bấm “Ghi tồn tại” ở cuối trang.',
  noFindingsYet: 'Chưa ghi tồn tại nào.',
  noteFinding: 'Ghi tồn tại',
  newFinding: 'Tồn tại mới',
  number: (number: number) => `Tồn tại số ${number}`,
  noNumber: 'Tồn tại chưa có số',
  nothingYet: 'chưa ghi nội dung',
  by: (ground: string) => `theo ${ground}`,
  open: 'Mở',
  openOne: (name: string) => `Mở ${name}`,
  drop: 'Đưa ra khỏi dự thảo kết luận',
  dropNow: 'Đưa ra',
  dropReason: 'Lý do đưa ra',
  dropHint: 'Số của tồn tại không dùng lại.',
  dropped: 'Đã đưa tồn tại ra khỏi dự thảo.',
  sessions: 'Buổi làm việc',
  sessionCount: (count: number) => `${count} buổi`,
  addSession: 'Ghi buổi làm việc',
  noSession: 'Chưa ghi buổi làm việc nào.',
  sessionOn: (day: string) => `Ngày ${day}`,
  noDay: 'chưa chọn',
  close: 'Đóng',
  checklist: 'Câu hỏi kiểm tra',
  answered: (answered: number, all: number) => `đã xem ${answered}/${all}`,
  noteTo: (question: string) => `Ghi chú: ${question}`,
};
