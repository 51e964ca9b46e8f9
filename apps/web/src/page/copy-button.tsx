import CopyOutlined from '@ant-design/icons/CopyOutlined';
import Button from 'antd/es/button';
import { useState } from 'react';
import { announce } from './announce.js';
import { useTexts } from '../texts/language.js';

/** Puts a text on the clipboard; an insecure page has none, there the reader selects by hand. */
export function CopyButton({ text }: { text: string }) {
  const t = useTexts();
  const [said, setSaid] = useState<string>();
  const copy = async () => {
    const result = await navigator.clipboard.writeText(text).then(
      () => t.state.copied,
      () => t.state.notCopied,
    );
    setSaid(result);
    announce(result);
  };
  if (!('clipboard' in navigator)) return null;
  return (
    <Button size="small" icon={<CopyOutlined aria-hidden />} onClick={() => void copy()}>
      {said ?? t.state.copy}
    </Button>
  );
}
