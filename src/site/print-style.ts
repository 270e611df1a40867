import type { Release } from '../model/release.ts'

/** The style of a printed report's margins, which say whose report it is: only a stylesheet can put words there. */
export function printStyleOf({ company, title }: Pick<Release, 'company' | 'title'>): string {
  return `@page {
  @top-left { content: ${quote(company.name)}; }
  @top-right { content: ${quote(title)}; }
}
`
}

/** A CSS string; whatever is not a plain letter, digit or sign is written by its number, so that nothing can end the string. */
function quote(text: string): string {
  return `"${[...text].map((sign) => (/[\p{L}\p{N} .,:;'’&()–-]/u.test(sign) ? sign : `\\${(sign.codePointAt(0) as number).toString(16)} `)).join('')}"`
}
