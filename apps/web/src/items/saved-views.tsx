import { useNavigate } from '@tanstack/react-router';
import SaveOutlined from '@ant-design/icons/SaveOutlined';
import Button from 'antd/es/button';
import Drawer from 'antd/es/drawer';
import Select from 'antd/es/select';
import { useState } from 'react';
import { useRead } from '../api/use-read.js';
import { useNarrow } from '../page/use-narrow.js';
import { useTexts } from '../texts/language.js';
import { addressOf } from './asked.js';
import { OwnViews } from './own-views.js';
import { SaveView } from './save-view.js';

/** Views to be opened again; and a drawer in which the one that is shown is saved, and one's own are put in order. */
export function SavedViews({ unitId, year }: { unitId: string; year: number }) {
  const t = useTexts();
  const narrow = useNarrow();
  const navigate = useNavigate({ from: '/items' });
  const [saving, setSaving] = useState(false);
  const { data } = useRead('listSavedViews', {});
  const views = data?.items ?? [];
  return (
    <>
      <Select
        aria-label={t.items.views}
        className="items-views"
        placeholder={views.length === 0 ? t.items.noViews : t.items.views}
        disabled={views.length === 0}
        value={null}
        options={views.map(({ id, name, mine, owner, sharedOver }) => ({
          value: id,
          label: mine || !sharedOver ? name : `${name} (${t.items.sharedBy(owner.name, sharedOver.name)})`,
        }))}
        onChange={(chosen: string | null) => {
          const view = views.find(({ id }) => id === chosen);
          // A list stays a list: a view says what is shown, and the reader how.
          if (view)
            void navigate({
              search: ({ layout }) => ({ ...addressOf(view.filters), ...(layout && { layout }) }),
            });
        }}
      />
      <Button icon={<SaveOutlined aria-hidden />} onClick={() => setSaving(true)}>
        {t.items.save}
      </Button>
      <Drawer
        open={saving}
        onClose={() => setSaving(false)}
        placement={narrow ? 'bottom' : 'right'}
        size={narrow ? '86%' : 440}
        title={t.items.save}
        destroyOnHidden
      >
        <div className="stack">
          <SaveView unitId={unitId} year={year} />
          <OwnViews views={views.filter(({ mine }) => mine)} />
        </div>
      </Drawer>
    </>
  );
}
