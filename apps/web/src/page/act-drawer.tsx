import Drawer from 'antd/es/drawer';
import type { ReactNode } from 'react';
import { backToSentence } from './back-to-sentence.js';
import { useNarrow } from './use-narrow.js';

interface Props {
  readonly title: string | undefined;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The form of one act, over the page and leaving it as it stands. */
export function ActDrawer({ title, open, onClose, children }: Props) {
  const narrow = useNarrow();
  return (
    <Drawer
      open={open}
      onClose={onClose}
      placement={narrow ? 'bottom' : 'right'}
      size={narrow ? '86%' : 480}
      title={title}
      afterOpenChange={(opened) => !opened && backToSentence()}
    >
      {children}
    </Drawer>
  );
}
