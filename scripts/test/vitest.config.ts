import { defineConfig } from 'vitest/config'

const SITE_TESTS = 'src/site/**/*.test.ts'

// Limits end what hangs; how fast things are is for the bench to say, and a busy machine takes ten times as long.
const LIBRARY = { testTimeout: 60_000, hookTimeout: 60_000 }
const SITE = { testTimeout: 300_000, hookTimeout: 300_000 }

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'library', include: ['{src,scripts}/**/*.test.ts'], exclude: [SITE_TESTS], ...LIBRARY } },
      // Tests of the built site share one build of the real content; those that build others need more time.
      { test: { name: 'site', include: [SITE_TESTS], globalSetup: 'scripts/test/site.ts', ...SITE } },
    ],
  },
})
