// The entry of the compiled site: what a build loads to print the pages, after Astro has compiled them once.
import { createApp } from 'astro/app/entrypoint'
import { StaticPaths } from 'astro:static-paths'
import { allowStyles } from './content-security-policy.ts'
import { handOver, type HandedContent } from './handed-content.ts'

/** A page or file of the site: its route, and its path below the base. */
export type Address = Awaited<ReturnType<InstanceType<typeof StaticPaths>['getAll']>>[number]

/** A file of the site as it is written: its path below the site's folder, and its bytes. */
export interface Sheet {
  path: string
  body: Uint8Array
}

const app = createApp({ streaming: false })

/** The small style sheets that Astro writes into pages. */
const inlineStyles = [...new Set(app.manifest.routes.flatMap(({ styles }) => styles.flatMap((style) => (style.type === 'inline' ? [style.content] : []))))]

// A page that fails ends the build; a server would show an error page in its place.
app.renderError = (request, { error, status }) => {
  throw error ?? new Error(`expected a page at \`${new URL(request.url).pathname}\`, found status ${status}`)
}

/** Takes the content to print, and gives back every page and file of its site, in the order of the routes. */
export async function setType(content: HandedContent): Promise<Address[]> {
  handOver(content)
  const addresses = await new StaticPaths(app).getAll()
  const known = new Set<string>()
  for (const { pathname, route } of addresses) {
    if (known.has(pathname)) throw new Error(`expected one page at \`${pathname}\`, found two; one of them is ${route.component}`)
    known.add(pathname)
  }
  return addresses
}

/** Loads the code of all pages, so that none is waited for while they are printed. */
export async function warmUp(): Promise<void> {
  for (const load of app.manifest.pageMap?.values() ?? []) await (await load()).page()
}

/** Prints one page or file. Throws what the page throws, with its component as `id`. */
export async function print({ pathname, route }: Address): Promise<Sheet> {
  try {
    const response = await app.render(new Request(addressOf(pathname, route.type)), { routeData: route })
    const body = route.type === 'page' ? new TextEncoder().encode(allowStyles(await response.text(), inlineStyles)) : new Uint8Array(await response.arrayBuffer())
    return { path: fileOf(pathname, route.type), body }
  } catch (error) {
    throw error instanceof Error ? Object.assign(error, { id: route.component }) : error
  }
}

function addressOf(pathname: string, type: string): URL {
  const path = `${app.manifest.base}/${pathname}${type === 'page' ? '/' : ''}`.replace(/\/{2,}/g, '/')
  return new URL(path, app.manifest.site ?? 'http://localhost')
}

function fileOf(pathname: string, type: string): string {
  const path = pathname.replace(/^\/|\/$/g, '')
  if (type !== 'page') return path
  // Hosts look for the page of what is not found beside the first page.
  return path === '404' ? '404.html' : `${path}/index.html`.replace(/^\//, '')
}
