import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import * as fontkit from 'fontkit'
import { expect, it } from 'vitest'
import { tablesOf, toFont } from './font-tables.ts'

const original = readFileSync(createRequire(import.meta.url).resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'))

it('takes a font apart and puts it together again, each table as it was', () => {
  const again = toFont(tablesOf(original))
  expect([...tablesOf(again)].toSorted()).toEqual([...tablesOf(original)].toSorted())
})

it('writes a font that readers accept, without the tables left out', () => {
  const slim = new Map([...tablesOf(original)].filter(([tag]) => tag !== 'GPOS'))
  const font = fontkit.create(toFont(slim)) as fontkit.Font
  expect(font.layout('1,234').advanceWidth).toBe((fontkit.create(original) as fontkit.Font).layout('1,234').advanceWidth)
  expect([...tablesOf(toFont(slim)).keys()]).not.toContain('GPOS')
})
