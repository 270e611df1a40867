import { defineConfig } from 'astro/config'
import { basePath, outFolder, siteUrl } from './scripts/settings.ts'

// Nothing about this machine or its builds is sent anywhere, by whatever command this file is read.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1'

const site = siteUrl()

export default defineConfig({
  ...(site && { site }),
  base: basePath(),
  outDir: outFolder(),
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'auto' },
  compressHTML: true,
  devToolbar: { enabled: false },
  image: { service: { entrypoint: 'astro/assets/services/noop' } },
  markdown: { syntaxHighlight: false },
  // Two routes that write one file would lose one of them.
  prerenderConflictBehavior: 'error',
})
