/**
 * Runs in the page: draws what patterns would fill as lines, cut to their rectangles. Chromium prints a pattern as a picture, which
 * is heavy, and blurs where it is magnified; it prints lines as lines.
 */
export function drawHatches(): void {
  const TILE = 6
  const NS = 'http://www.w3.org/2000/svg'
  const make = (name: string, attributes: Record<string, string>) => {
    const made = document.createElementNS(NS, name)
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
    return made
  }
  /** The lines of a motif in a box, each cut to it: slanting ones by their sums of coordinates, others by their rows. */
  const linesOf = (motif: string, { x, y, width, height }: DOMRect) => {
    const [right, bottom] = [x + width, y + height]
    const lines: string[] = []
    const line = (...ends: number[]) => lines.push(`M${ends.map((end) => end.toFixed(1)).join(' ')}`)
    if (/^M-/.test(motif)) {
      for (let sum = Math.ceil((x + y) / TILE) * TILE; sum < right + bottom; sum += TILE) {
        const [from, to] = [Math.max(x, sum - bottom), Math.min(right, sum - y)]
        if (to > from) line(from, sum - from, to, sum - to)
      }
      return lines.join('')
    }
    for (const [, start, row, length] of motif.matchAll(/M(\d+),([\d.]+)h(\d+)/g)) {
      const isRule = Number(length) === TILE
      for (let at = Math.floor(y / TILE) * TILE + Number(row); at < bottom; at += TILE) {
        if (at < y) continue
        if (isRule) line(x, at, right, at)
        for (let left = Math.floor(x / TILE) * TILE + Number(start); !isRule && left < right; left += TILE) {
          const [from, to] = [Math.max(x, left), Math.min(right, left + Number(length))]
          if (to > from) line(from, at, to, at)
        }
      }
    }
    return lines.join('')
  }
  for (const rect of document.querySelectorAll<SVGRectElement>('[fill^="url("] > rect, rect[fill^="url("]')) {
    const holder = rect.closest('[fill^="url("]') as SVGElement
    const id = /#([^")]+)/.exec(holder.getAttribute('fill') ?? '')?.[1]
    const [ground, motif] = [...(document.getElementById(id ?? '')?.children ?? [])]
    // What is not shown has no box: it is not printed.
    const drawn = motif?.getAttribute('d')
    if (!ground || !motif || !drawn || rect.getClientRects().length === 0) continue
    const [back, ink] = [getComputedStyle(ground).fill, getComputedStyle(motif)]
    const d = linesOf(drawn, rect.getBBox())
    const lines = make('path', { d, fill: 'none' })
    lines.style.cssText = `fill:none;stroke:${ink.stroke};stroke-width:${ink.strokeWidth};stroke-dasharray:none`
    rect.style.fill = back
    rect.after(lines)
  }
}
