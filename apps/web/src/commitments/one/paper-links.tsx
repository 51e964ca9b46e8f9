import DownloadOutlined from '@ant-design/icons/DownloadOutlined';
import EyeOutlined from '@ant-design/icons/EyeOutlined';
import Button from 'antd/es/button';
import { useState } from 'react';
import { useRead } from '../../api/use-read.js';
import { NoticeBox } from '../../page/notice-box.js';
import { useTexts } from '../../texts/language.js';
import type { Edition } from './edition-of.js';
import { paperAddress, type Paper } from './paper-address.js';

/** A worker makes it within seconds, and no event says when; where it takes longer, something is amiss, and looking is no cure. */
const LOOK_AGAIN_MS = 2_000;
const LOOK_SELDOM_MS = 60_000;
const SOON_MS = 60_000;

interface Props {
  readonly of: Paper;
  readonly state: NonNullable<Edition['paperToSign']>;
  /** What it is, for its buttons. */
  readonly name: string;
}

/** A PDF to look at and to keep; while it is being made, that; where it could not be, what to do. */
export function PaperLinks({ of, state, name }: Props) {
  const t = useTexts();
  const [since] = useState(Date.now);
  const every = () => (Date.now() - since < SOON_MS ? LOOK_AGAIN_MS : LOOK_SELDOM_MS);
  // Read again for everybody who shows it, until it is there.
  useRead('getCommitment', { params: { id: of.id } }, { every: state === 'WANTED' && every });
  switch (state) {
    case 'WANTED':
      return (
        <p role="status" className="quiet">
          {t.papers.wanted}
        </p>
      );
    case 'FAILED':
      return <NoticeBox tone="late">{t.papers.failed}</NoticeBox>;
    case 'MADE':
      return (
        <div className="row">
          <Button
            icon={<EyeOutlined aria-hidden />}
            href={paperAddress(of, 'preview')}
            target="_blank"
            rel="noreferrer"
            aria-label={t.papers.look(name)}
          >
            {t.papers.lookShort}
          </Button>
          <Button
            icon={<DownloadOutlined aria-hidden />}
            href={paperAddress(of, 'download')}
            download
            aria-label={t.papers.keep(name)}
          >
            {t.papers.keepShort}
          </Button>
        </div>
      );
  }
}
