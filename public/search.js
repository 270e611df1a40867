// Runs on the search page alone: finds what is typed in the index that the build has made, beside this file.
const form = document.querySelector('form.search')
const input = form.querySelector('input')
const status = document.querySelector('.found')
const list = document.querySelector('.results')
const SHOWN = 20

let index
let latest = 0

form.addEventListener('submit', (event) => {
  event.preventDefault()
  search()
})
input.addEventListener('input', () => setTimeout(search, 150, input.value))
input.addEventListener('focus', load, { once: true })

input.value = new URLSearchParams(location.search).get('q') ?? ''
if (input.value) search()

/** The index is fetched once, when someone is about to search. */
function load() {
  index ??= import(new URL('pagefind/pagefind.js', import.meta.url).href)
  return index
}

/** Searches for what stands in the field, unless that has changed since it was typed. */
async function search(typed = input.value) {
  if (typed !== input.value) return
  const words = typed.trim()
  const turn = ++latest
  history.replaceState(null, '', words ? `?q=${encodeURIComponent(words)}` : location.pathname)
  if (!words) return show([], '')
  try {
    const { results } = await (await load()).search(words)
    const found = await Promise.all(results.slice(0, SHOWN).map((result) => result.data()))
    if (turn === latest) show(found, results.length === 0 ? `Nothing found for “${words}”` : `${results.length} found${results.length > SHOWN ? `, the first ${SHOWN} shown` : ''}`)
  } catch {
    index = undefined
    show([], 'The search could not be loaded. Everything that can be found stands below.')
  }
}

function show(found, words) {
  status.textContent = words
  list.replaceChildren(...found.map(toItem))
}

function toItem({ raw_url: url, meta: { title, kind, where }, excerpt }) {
  const link = Object.assign(document.createElement('a'), { href: url, textContent: title })
  const about = Object.assign(document.createElement('span'), { className: 'measure', textContent: ` ${kind} · ${where}` })
  const heading = document.createElement('p')
  heading.append(link, about)
  const text = Object.assign(document.createElement('p'), { className: 'measure' })
  text.append(...excerpt.split(/<\/?mark>/).map((piece, at) => (at % 2 ? Object.assign(document.createElement('mark'), { textContent: toText(piece) }) : toText(piece))))
  const item = document.createElement('li')
  item.append(heading, text)
  return item
}

/** An excerpt comes as HTML; nothing of it is let in as such. A page begins without its first spaces, and so with another sign. */
function toText(html) {
  return new DOMParser().parseFromString(`.${html}`, 'text/html').body.textContent.slice(1)
}
