import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Hue, Tone } from '../charts/chart.ts'
import { hues, ink, verdicts, type Verdict } from '../charts/palette.ts'
import { darkHues, darkVerdicts } from '../exports/embed-theme.ts'

const style = readFileSync('src/styles/exhibits.css', 'utf8')

describe('the style of exhibits on a page', () => {
  it.each(Object.keys(hues) as Hue[])('gives %s the colours of its drawing, and of embeds in the dark, this period’s and those of the one before', (hue) => {
    const both = (tone: Tone) => `light-dark(${hues[hue][tone]}, ${darkHues[hue][tone]})`
    expect(style).toContain(`.chart .${hue} { --now: ${both('current')}; --before: ${both('prior')}; }`)
  })

  it.each(Object.keys(verdicts) as Verdict[])('gives %s changes the colour of their drawing, and of embeds in the dark', (verdict) => {
    expect(style).toContain(`.chart .mark.${verdict} { --mark: light-dark(${verdicts[verdict]}, ${darkVerdicts[verdict]}); }`)
  })

  it('knows quiet words, connectors and paper by the inks of the drawings', () => {
    expect(style).toContain(`[fill="${ink.muted}"]`)
    expect(style).toContain(`[stroke="${ink.connector}"]`)
    expect(style).toContain(`[stroke="${ink.paper}"]`)
  })
})
