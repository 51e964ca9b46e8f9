import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import ConfigProvider from 'antd/es/config-provider';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queryClient } from './api/query-client.js';
import { router } from './router.js';
import { LanguageProvider } from './texts/language.js';
import { paintTokens } from './theme/paint-tokens.js';
import { theme } from './theme/theme.js';
import './styles/base.css';
import './styles/page.css';
import './styles/parts.css';

const place = document.getElementById('page');
if (!place) throw new Error('index.html has no #page');
paintTokens();
createRoot(place).render(
  <StrictMode>
    <LanguageProvider>
      {({ loaded }) => (
        <ConfigProvider theme={theme} locale={loaded.locale} wave={{ disabled: true }}>
          <QueryClientProvider client={queryClient}>
            <RouterProvider router={router} />
            <div id="announcements" className="unseen" aria-live="polite" />
          </QueryClientProvider>
        </ConfigProvider>
      )}
    </LanguageProvider>
  </StrictMode>,
);
