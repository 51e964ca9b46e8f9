import { useMutation } from '@tanstack/react-query';
import UploadOutlined from '@ant-design/icons/UploadOutlined';
import Button from 'antd/es/button';
import { useRef } from 'react';
import { ProblemBox } from '../problem-box.js';
import { useTexts } from '../../texts/language.js';
import { uploadSheet } from './sheet-files.js';

/** Takes the sheet that was filled in. */
export function SheetUpload({ onUploaded, again }: { onUploaded: (fileId: string) => void; again: boolean }) {
  const t = useTexts();
  const input = useRef<HTMLInputElement>(null);
  const upload = useMutation({ mutationFn: uploadSheet, onSuccess: ({ id }) => onUploaded(id) });
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".xlsx"
        className="unseen"
        tabIndex={-1}
        aria-label={t.templates.upload}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) upload.mutate(file);
          // So that the same name can be chosen again once it was mended.
          target.value = '';
        }}
      />
      <Button
        size="large"
        type={again ? 'default' : 'primary'}
        icon={<UploadOutlined aria-hidden />}
        loading={upload.isPending}
        onClick={() => input.current?.click()}
      >
        {again ? t.templates.uploadAgain : t.templates.upload}
      </Button>
      <ProblemBox error={upload.error} />
    </>
  );
}
