import DownloadOutlined from '@ant-design/icons/DownloadOutlined';
import Button from 'antd/es/button';
import addresses from 'virtual:endpoint-addresses';
import { address } from '../../api/address.js';
import type { EndpointName } from '../../api/endpoints.js';

interface Props {
  readonly of: EndpointName;
  readonly params: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  /** What is on the button, and what readers aloud are told it is of. */
  readonly short: string;
  readonly name: string;
}

/** Saves a file that the service makes. The browser itself takes it. */
export function DownloadLink({ of, params, query = {}, short, name }: Props) {
  return (
    <Button
      icon={<DownloadOutlined aria-hidden />}
      href={address(addresses[of].path, params, query)}
      download
      aria-label={`${short}: ${name}`}
    >
      {short}
    </Button>
  );
}
