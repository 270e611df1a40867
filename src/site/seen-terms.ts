const seen = new WeakMap<object, Set<string>>()

/** The ids of the terms that a page has explained so far, by what is one for each page: its request. */
export function seenTermsOf(page: object): Set<string> {
  let terms = seen.get(page)
  if (!terms) seen.set(page, terms = new Set())
  return terms
}
