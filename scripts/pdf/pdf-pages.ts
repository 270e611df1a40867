/** Where a PDF's named places are: the page of each, counted from 1. Reads what Chromium writes, whose objects are not packed. */
export function pagesOfNames(pdf: Uint8Array): Map<string, number> {
  const text = Buffer.from(pdf).toString('latin1')
  const pages = new Map(leavesOf(text).map((id, at) => [id, at + 1]))
  const places = [...text.matchAll(/\/([\w-]+) \[(\d+) 0 R \/XYZ /g)]
  return new Map(places.flatMap(([, name, id]) => {
    const page = pages.get(id as string)
    return page === undefined ? [] : [[name as string, page]]
  }))
}

/** How many pages a PDF has. */
export function countPages(pdf: Uint8Array): number {
  return leavesOf(Buffer.from(pdf).toString('latin1')).length
}

/** The object numbers of the pages, in order, from the tree of pages. */
function leavesOf(text: string): string[] {
  const nodes = new Map([...text.matchAll(/^(\d+) 0 obj\s*<<\/Type \/Pages\b([^>]*)>>/gm)].map(([, id, body]) => [id as string, body as string]))
  const root = [...nodes].find(([, body]) => !body.includes('/Parent'))?.[0]
  return root === undefined ? [] : leavesBelow(root, nodes)
}

function leavesBelow(id: string, nodes: ReadonlyMap<string, string>): string[] {
  const body = nodes.get(id)
  if (body === undefined) return [id]
  const kids = /\/Kids \[([^\]]*)\]/.exec(body)?.[1] ?? ''
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => leavesBelow(kid as string, nodes))
}
