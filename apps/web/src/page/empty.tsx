import CheckCircleOutlined from '@ant-design/icons/CheckCircleOutlined';
import type { ReactNode } from 'react';

/** There is nothing, and what that means. */
export function Empty({
  children,
  icon = <CheckCircleOutlined aria-hidden />,
}: {
  children: ReactNode;
  icon?: ReactNode;
}) {
  return (
    <div className="empty">
      {icon}
      <p>{children}</p>
    </div>
  );
}
