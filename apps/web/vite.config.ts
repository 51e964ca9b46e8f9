import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressedBeside } from './build/compressed-beside.js';
import { endpointAddresses } from './build/endpoint-addresses.js';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  plugins: [react(), endpointAddresses(), compressedBeside()],
  resolve: { alias: [{ find: /^#libs\//, replacement: here('../../libs/') }] },
  build: {
    outDir: here('../../dist/web'),
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      // Without these, every shared icon and every small part would be a file and a request of its own. Parts that
      // bring a heavy control along stay apart: the first pages need none.
      output: {
        codeSplitting: {
          groups: [
            { name: 'vendor', test: /node_modules\/(react|react-dom|scheduler|@tanstack)\//, priority: 2 },
            { name: 'icons', test: /@ant-design\/icons(-svg)?\// },
            {
              name: 'parts',
              test: /apps\/web\/src\/(api|page\/(?!.*(select|day-field|sheet))|session\/(read|use|require)|texts|theme)/,
              minShareCount: 8,
            },
            // What only the pages of inspections and remediation say and share.
            {
              name: 'remediation',
              test: /apps\/web\/src\/(inspections|findings|plans|remediation)\//,
              minShareCount: 8,
            },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': process.env['API_URL'] ?? 'http://127.0.0.1:3000' } },
});
