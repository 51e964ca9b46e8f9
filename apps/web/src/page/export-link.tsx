import DownloadOutlined from '@ant-design/icons/DownloadOutlined';
import Button from 'antd/es/button';
import addresses from 'virtual:endpoint-addresses';
import { address } from '../api/address.js';
import type { EndpointName, QueryOf } from '../api/endpoints.js';
import { useTexts } from '../texts/language.js';

type ExportName = Extract<EndpointName, `export${string}`>;

interface Props<Name extends ExportName> {
  readonly list: Name;
  /** The filters of the list as it is shown. */
  readonly query: QueryOf<Name>;
}

/** Saves a list as an Excel workbook. The browser itself takes it, piece by piece, however long it is. */
export function ExportLink<Name extends ExportName>({ list, query }: Props<Name>) {
  const t = useTexts();
  return (
    <Button icon={<DownloadOutlined aria-hidden />} href={address(addresses[list].path, {}, query)} download>
      {t.items.excel}
    </Button>
  );
}
