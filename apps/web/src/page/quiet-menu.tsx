import EllipsisOutlined from '@ant-design/icons/EllipsisOutlined';
import Button from 'antd/es/button';
import { useRef, useState, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react';
import './quiet-menu.css';

/** What else can be done, out of the way until it is asked for. Closes by Escape, by a choice and when focus leaves it. */
export function QuietMenu({ label, children }: { label: string; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) setOpen(false);
  };
  return (
    <div className="quiet-menu" onKeyDown={onKeyDown} onBlur={onBlur}>
      <Button
        ref={button}
        size="large"
        icon={<EllipsisOutlined aria-hidden />}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {label}
      </Button>
      {open && (
        <ul className="panel" tabIndex={-1} onClick={() => setOpen(false)}>
          {children}
        </ul>
      )}
    </div>
  );
}
