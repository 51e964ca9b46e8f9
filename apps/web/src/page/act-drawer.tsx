import Drawer from 'antd/es/drawer';
import type { ReactNode } from 'react';
import { backToSentence } from './back-to-sentence.js';
import { useNarrow } from './use-narrow.js';

interface Props {
  readonly title: string | undefined;
  readonly open: boolean;
  readonly onClose: () => void;
  /** For a form with more in it than a few words. */
  readonly wide?: boolean;
  /** How much of a telephone it takes. */
  readonly height?: string;
  readonly children: ReactNode;
}

/** The form of one act, over the page and leaving it as it stands. */
export function ActDrawer({ title, open, onClose, wide = false, height = '86%', children }: Props) {
  const narrow = useNarrow();
  return (
    <Drawer
      open={open}
      onClose={onClose}
      placement={narrow ? 'bottom' : 'right'}
      size={narrow ? height : wide ? 560 : 480}
      title={title}
      afterOpenChange={(opened) => !opened && backToSentence()}
    >
      {children}
    </Drawer>
  );
}
