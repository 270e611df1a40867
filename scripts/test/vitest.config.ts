import { defineConfig } from 'vitest/config'

const SITE_TESTS = 'src/site/**/*.test.ts'

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'library', include: ['{src,scripts}/**/*.test.ts'], exclude: [SITE_TESTS] } },
      // Tests of the built site share one build of the real content; those that build others need their time.
      { test: { name: 'site', include: [SITE_TESTS], globalSetup: 'scripts/test/site.ts', testTimeout: 120_000, hookTimeout: 120_000 } },
    ],
  },
})
