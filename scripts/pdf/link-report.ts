const PLACE = '<!--report.pdf-->'
const LINK = /<li data-report>.*?<\/li>/s

/** A release's downloads page with its report linked where it keeps the place; a second time, with the newer size. */
export function linkReport(html: string, { pages, bytes }: { pages: number; bytes: number }): string {
  const link = `<li data-report><a href="../report.pdf">report.pdf</a> <span class="measure">PDF, ${pages} pages, ${(bytes / 1e6).toFixed(1)} MB: the whole report with page numbers and bookmarks</span></li>`
  if (LINK.test(html)) return html.replace(LINK, () => link)
  if (!html.includes(PLACE)) throw new Error(`expected a downloads page with the place \`${PLACE}\`, found none; build the site anew`)
  return html.replace(PLACE, () => link)
}
