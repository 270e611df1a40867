import type { Browser, Page } from 'playwright-core'
import { pagesOfNames } from './pdf-pages.ts'

/** How a report is printed. */
export interface PrintSettings {
  /** A paper size that browsers know: `Letter`, `A4`. */
  paper: string
  /** Where the site will live, with a stroke at its end; undefined where that is not known. */
  root: string | undefined
}

/** The report at `address` as a tagged PDF with bookmarks, and page numbers in its contents. Throws when it prints without fonts. */
export async function printReport(browser: Browser, address: string, { paper, root }: PrintSettings): Promise<Uint8Array> {
  const page = await browser.newPage()
  try {
    await page.emulateMedia({ media: 'print', colorScheme: 'light' })
    await open(page, address)
    await page.evaluate(settleLinks, root)
    // Only the printed report shows on which pages its parts begin: the second time, its contents say so.
    const draft = await toPdf(page, paper)
    await page.evaluate(fillPageNumbers, Object.fromEntries(pagesOfNames(draft)))
    return await toPdf(page, paper)
  } finally {
    await page.close()
  }
}

/** A font that comes late is left out by a page that has begun without it: the second time, it is there. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.reload({ waitUntil: 'networkidle' })
  const missing = await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'error').map(({ family }) => family))
  if (missing.length > 0) throw new Error(`expected to print with the site’s fonts, found none of \`${missing.join('`, `')}\``)
}

function toPdf(page: Page, format: string): Promise<Uint8Array> {
  return page.pdf({ format, tagged: true, outline: true, printBackground: true, preferCSSPageSize: true })
}

/** Runs in the page: links to other pages lead to where the site will live, or nowhere when that is not known. */
function settleLinks(root: string | undefined): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const href = link.getAttribute('href') ?? ''
    if (href.startsWith('#') || /^[a-z]+:/.test(href)) continue
    if (root) link.href = new URL(href, root).href
    else link.removeAttribute('href')
  }
}

/** Runs in the page. */
function fillPageNumbers(pages: Record<string, number>): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-page-of]')) place.textContent = String(pages[place.dataset['pageOf'] ?? ''] ?? '')
}
