import { describe, expect, it } from 'vitest'
import { countPages, pagesOfNames } from './pdf-pages.ts'

const PDF = Buffer.from(`%PDF-1.4
9 0 obj
<</Type /Pages
/Count 2
/Kids [5 0 R 3 0 R]
/Parent 11 0 R>>
endobj
10 0 obj
<</Type /Pages
/Count 1
/Kids [8 0 R]
/Parent 11 0 R>>
endobj
11 0 obj
<</Type /Pages
/Count 3
/Kids [9 0 R 10 0 R]>>
endobj
12 0 obj
<</main [5 0 R /XYZ 0 792 0]
/part-proof [8 0 R /XYZ 19.5 459.75 0]
/table-sales [3 0 R /XYZ 1 2 0]
/elsewhere [77 0 R /XYZ 1 2 0]>>
endobj
`, 'latin1')

describe('pagesOfNames', () => {
  it('finds the page of each named place by the tree of pages, not by the numbers of objects', () => {
    expect(pagesOfNames(PDF)).toEqual(new Map([['main', 1], ['table-sales', 2], ['part-proof', 3]]))
  })

  it('finds nothing in what is no PDF', () => {
    expect(pagesOfNames(Buffer.from('none'))).toEqual(new Map())
  })
})

describe('countPages', () => {
  it('counts the leaves of the tree', () => {
    expect(countPages(PDF)).toBe(3)
  })
})
