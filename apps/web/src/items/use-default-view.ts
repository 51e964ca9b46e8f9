import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useRead } from '../api/use-read.js';
import type { ItemSearch } from '../search.js';
import { addressOf } from './asked.js';

/** Opens the page with one's default view where it was opened with nothing else; once, so that its filters can be taken off. */
export function useDefaultView(asked: ItemSearch): void {
  const navigate = useNavigate({ from: '/items' });
  const bare = useRef(Object.keys(asked).length === 0);
  const { data } = useRead('listSavedViews', {}, { enabled: bare.current });
  useEffect(() => {
    if (!data || !bare.current) return;
    bare.current = false;
    const view = data.items.find(({ isDefault }) => isDefault);
    if (view) void navigate({ search: addressOf(view.filters), replace: true });
  }, [data, navigate]);
}
