import { renameSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroInlineConfig, AstroIntegration, build } from 'astro'

const PRESS = fileURLToPath(new URL('../../src/site/press.ts', import.meta.url))

/** Astro's own option, though its types do not name it: not to load collections, which takes a fifth of the time. */
const WITHOUT_CONTENT: BuildOptions = { sync: false } as BuildOptions

/** The file below `code/` that prints the pages. Astro finds its entry by the beginning of the name. */
export const ENTRY = 'prerender-entry.mjs'

type BuildOptions = Parameters<typeof build>[1]

/**
 * Has Astro compile the site of a project into `folder`: what prints its pages into `code/`, style sheets and public files
 * into `files/`. It prints no page itself. Throws what Astro throws.
 */
export async function compileSite(project: string, folder: string): Promise<void> {
  tidyEnvironment()
  const astro = await import('astro')
  // What is compiled is the same whatever the content, which is handed to the press when it prints: collections stay empty.
  await astro.build(configFor(project, folder), WITHOUT_CONTENT)
}

function configFor(root: string, folder: string): AstroInlineConfig {
  // Packages go in too: one file is loaded in half the time of the hundreds that they are made of.
  // Leaving out what nobody calls takes longer than loading it.
  const rolldownOptions = { treeshake: false, output: { entryFileNames: ENTRY } }
  const environment = { resolve: { noExternal: true as const }, build: { rolldownOptions } }
  return {
    root,
    outDir: join(folder, 'files'),
    cacheDir: join(folder, 'cache'),
    logLevel: 'warn',
    logger: { entrypoint: fileURLToPath(new URL('./warnings.ts', import.meta.url)) },
    integrations: [onlyCompile(folder)],
    vite: { environments: { prerender: environment }, plugins: [{ name: 'crossfoot-press', configEnvironment: (name) => (name === 'prerender' ? { build: { rolldownOptions: { input: PRESS } } } : undefined) }] },
  }
}

/** Takes the compiled code away before Astro would print pages with it and remove it. */
function onlyCompile(folder: string): AstroIntegration {
  return {
    name: 'crossfoot',
    hooks: {
      'astro:config:done': ({ setAdapter }) => setAdapter({
        name: 'crossfoot', entrypointResolution: 'auto', adapterFeatures: { buildOutput: 'static' }, supportedAstroFeatures: { staticOutput: 'stable' },
      }),
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer({
        name: 'crossfoot',
        getStaticPaths: async () => {
          renameSync(join(folder, 'files', '.prerender'), join(folder, 'code'))
          return []
        },
        render: () => Promise.reject(new Error('expected no page to print')),
      }),
    },
  }
}

/** Takes away what would make a site depend on who builds it: Astro prefers variables of these names to its own values. */
function tidyEnvironment(): void {
  for (const name of ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR']) delete process.env[name]
  process.env['NODE_ENV'] = 'production'
}
