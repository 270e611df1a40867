// Runs on the search page alone: finds what is typed in the index that the build has made, beside this file.
const form = document.querySelector('form.search')
const input = form.querySelector('input')
const status = document.querySelector('.found')
const list = document.querySelector('.results')
const SHOWN = 30
const MOST_LOADED = 60
/** What people mean first by a word. */
const FIRST = ['Page', 'Mine', 'Term']

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
    const { found, count } = await ranked(words)
    if (turn === latest) show(found, count === 0 ? `Nothing found for “${words}”` : `${count} found${count > found.length ? `, ${found.length} shown` : ''}`)
  } catch {
    index = undefined
    show([], 'The search could not be loaded. Everything that can be found stands below.')
  }
}

/** Pages and terms that are named so first, then others; then lines, which are many, each group by how well it fits. */
async function ranked(words) {
  const index = await load()
  const [pages, lines] = await Promise.all(['pages', 'lines'].map((of) => index.search(words, { filters: { of } }))).then((groups) => groups.map(({ results }) => results))
  const named = (await dataOf(pages.slice(0, MOST_LOADED))).sort((a, b) => standing(a, words) - standing(b, words)).slice(0, lines.length > 0 ? SHOWN / 2 : SHOWN)
  const found = distinct([...named, ...await dataOf(lines.slice(0, SHOWN - named.length))])
  return { found, count: pages.length + lines.length - (Math.min(pages.length, named.length) + Math.min(lines.length, SHOWN - named.length) - found.length) }
}

function dataOf(results) {
  return Promise.all(results.map((result) => result.data()))
}

/** 0 for what is called just so, then pages, mines and terms, then tables, texts and exhibits. */
function standing({ meta: { title, kind } }, words) {
  if (title.toLowerCase() === words.toLowerCase()) return FIRST.includes(kind) ? 0 : 1
  return FIRST.includes(kind) ? 2 : 3
}

/** What leads to the same place, or is the same figures under the same name, is shown once, with all the tables that print it. */
function distinct(found) {
  const shown = new Map()
  for (const { raw_url: url, meta, excerpt } of found) {
    const key = meta.kind === 'Line' ? `${meta.title} ${meta.about}` : url
    const known = shown.get(key)
    if (!known) shown.set(key, { url, meta, excerpt, places: [meta.where] })
    else if (!known.places.includes(meta.where)) known.places.push(meta.where)
  }
  return [...shown.values()]
}

function show(found, words) {
  status.textContent = words
  list.replaceChildren(...found.map(toItem))
}

function toItem({ url, meta: { title, kind, about: told }, excerpt, places }) {
  const link = Object.assign(document.createElement('a'), { href: url, textContent: title })
  const about = Object.assign(document.createElement('span'), { className: 'measure', textContent: ` ${kind} · ${places.join(', ')}` })
  const heading = document.createElement('p')
  heading.append(link, about)
  const text = Object.assign(document.createElement('p'), { className: 'measure' })
  if (told && kind === 'Line') text.append(told)
  else if (!told) text.append(...excerpt.split(/<\/?mark>/).map((piece, at) => (at % 2 ? Object.assign(document.createElement('mark'), { textContent: toText(piece) }) : toText(piece))))
  const item = document.createElement('li')
  item.append(heading, text)
  return item
}

/** An excerpt comes as HTML; nothing of it is let in as such. A page begins without its first spaces, and so with another sign. */
function toText(html) {
  return new DOMParser().parseFromString(`.${html}`, 'text/html').body.textContent.slice(1)
}
