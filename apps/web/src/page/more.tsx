import Button from 'antd/es/button';
import { useTexts } from '../texts/language.js';

interface Props {
  readonly pages: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly fetchNextPage: () => Promise<unknown>;
  };
  readonly className?: string;
}

/** Reads a list's next page; nothing where there is none. */
export function More({ pages: { hasNextPage, isFetchingNextPage, fetchNextPage }, className }: Props) {
  const t = useTexts();
  if (!hasNextPage) return null;
  return (
    <div className={className}>
      <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
        {t.list.more}
      </Button>
    </div>
  );
}
