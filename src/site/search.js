// Stands in the search page alone: finds what is typed in the index that the build has made, beside this page.
const form = document.querySelector('form.search')
const input = form.querySelector('input')
const status = document.querySelector('.found')
const list = document.querySelector('.results')
const SHOWN = 30
const MOST_LOADED = 60
const FIRST = ['Page', 'Mine', 'Term']
/** Of lines that are called so, which are many, no more than these lead. */
const MOST_LEADING = 5
/** A title is about what is searched for when it has no more words besides. */
const MOST_BESIDE = 2
/** Words of questions, which name nothing. */
const IDLE = new Set('a an and are at by did do does for from had has have how in is it its many me much of on or show tell than that the their there this to was were what when where which who why with'.split(' '))

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
  index ??= import(new URL('../pagefind/pagefind.js', import.meta.url).href)
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
    if (turn === latest) show(found, count === 0 ? `Nothing found for “${words}”. All pages, lines and terms stand below.` : `${count} found${count > found.length ? `, ${found.length} shown` : ''}`)
  } catch {
    index = undefined
    show([], 'The search could not be loaded. Everything that can be found stands below.')
  }
}

/** What is called so first, of lines but a few; then pages, mines and terms, then tables, texts and exhibits, then lines, each group by how well it fits. */
async function ranked(typed) {
  const words = namingWords(typed)
  const index = await load()
  const [pages, lines] = await Promise.all(['pages', 'lines'].map((of) => index.search(words.join(' '), { filters: { of } }))).then((groups) => groups.map(({ results }) => results))
  const loaded = [...pages.slice(0, MOST_LOADED), ...lines.slice(0, SHOWN)]
  const all = distinct(await dataOf(loaded)).map((one) => ({ ...one, beside: wordsBeside(one.meta.title, words), rank: rankOf(one.meta.kind) })).sort((a, b) => a.rank - b.rank)
  const called = all.filter(({ beside }) => beside <= MOST_BESIDE).sort((a, b) => a.beside - b.beside)
  const lead = called.filter(({ meta: { kind } }, at) => kind !== 'Line' || called.slice(0, at).filter(({ meta }) => meta.kind === 'Line').length < MOST_LEADING)
  const [others, rest] = [false, true].map((isLine) => all.filter((one) => !lead.includes(one) && (one.meta.kind === 'Line') === isLine))
  const found = [...lead, ...others.slice(0, rest.length > 0 ? SHOWN / 2 : SHOWN), ...rest].slice(0, SHOWN)
  return { found, count: pages.length + lines.length - (loaded.length - all.length) }
}

/** The words that name something; all of them where none does. */
function namingWords(typed) {
  const words = typed.split(/\s+/)
  const naming = words.filter((word) => !IDLE.has(word.toLowerCase().replace(/\W+$/, '')))
  return naming.length > 0 ? naming : words
}

/** How many words a title has besides those searched for; endless when it lacks one of them. */
function wordsBeside(title, words) {
  const [own, asked] = [title, words.join(' ')].map((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean))
  return asked.every((word) => own.some((one) => one.startsWith(word))) ? own.length - asked.length : Infinity
}

/** What people mean first by a word, and lines, which are many, last. */
function rankOf(kind) {
  return FIRST.includes(kind) ? 0 : kind === 'Line' ? 2 : 1
}

function dataOf(results) {
  return Promise.all(results.map((result) => result.data()))
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
