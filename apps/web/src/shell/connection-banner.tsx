import DisconnectOutlined from '@ant-design/icons/DisconnectOutlined';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { connection } from '../api/connection.js';
import { useTexts } from '../texts/language.js';

const RETRY_EVERY = 5_000;

/** Says calmly that the service does not answer, that nothing typed is lost, and asks again meanwhile. */
export function ConnectionBanner() {
  const t = useTexts();
  const client = useQueryClient();
  const up = useSyncExternalStore(connection.subscribe, connection.isUp);
  useEffect(() => {
    const lost = () => connection.set(false);
    addEventListener('offline', lost);
    return () => removeEventListener('offline', lost);
  }, []);
  useEffect(() => {
    if (up) return;
    const again = () => void client.refetchQueries({ type: 'active' });
    const timer = setInterval(again, RETRY_EVERY);
    addEventListener('online', again);
    return () => {
      clearInterval(timer);
      removeEventListener('online', again);
    };
  }, [up, client]);
  return (
    <div role="status">
      {!up && (
        <p className="banner tone-soon">
          <DisconnectOutlined aria-hidden /> {t.state.offline}
        </p>
      )}
    </div>
  );
}
