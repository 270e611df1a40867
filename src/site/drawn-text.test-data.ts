// Runs in the browser: what is wrong with the text of a drawing that stands in the page at its own size.

/** The script that gives a page `faultsOf(svg, room)`: texts that overlap, leave the frame by more than `room` pixels, or are smaller than 12 px. */
export const faultsScript = `(() => {
  const CAPITALS = 0.66, DESCENT = 0.21, TOUCH = 0.5
  // Where letters reach, without the room above capitals and below descenders.
  const boxOf = (text) => {
    const x = text.getStartPositionOfChar(0).x, width = text.getComputedTextLength(), size = parseFloat(getComputedStyle(text).fontSize), y = Number(text.getAttribute('y'))
    const deep = /[gjpqy(),;@\\[\\]]/.test(text.textContent) ? DESCENT : 0.02
    return { words: text.textContent, size, left: x, right: x + width, top: y - CAPITALS * size, bottom: y + deep * size }
  }
  window.faultsOf = (svg, room) => {
    const [, , width, height] = svg.getAttribute('viewBox').split(' ').map(Number)
    const boxes = [...svg.querySelectorAll('text')].filter((text) => text.textContent.trim()).map(boxOf)
    const outside = boxes.filter((box) => box.left < -room || box.right > width + room || box.top < -room || box.bottom > height + room)
    const overlaps = boxes.flatMap((a, at) => boxes.slice(at + 1).filter((b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > TOUCH && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > TOUCH).map((b) => [a, b]))
    const small = boxes.filter((box) => box.size < 12)
    return [...outside.map((box) => 'outside: ' + box.words), ...overlaps.map(([a, b]) => 'overlap: ' + a.words + ' | ' + b.words), ...small.map((box) => 'small: ' + box.words)]
  }
})()`
