import type { ElementContent } from 'hast'
import { h } from 'hastscript'

// A negative number as print sets it: `(17)`, `($0.22)`, or a fall, `−$0.12`. A share in brackets after words is none; by itself it is.
const NEGATIVE = /(\((?:[A-Z]{0,2}[$€£¥])?\d[\d,]*(?:\.\d+)?\)|^\([\d,.]+%\)$|−(?:[A-Z]{0,2}[$€£¥])?\d[\d,]*(?:\.\d+)?%?)/

/** A text in which every negative number is heard as one, since some screen readers say neither parentheses nor a minus. */
export function toHeardNumbers(text: string): ElementContent[] {
  return text.split(NEGATIVE).filter((piece) => piece !== '').map((piece) => (
    NEGATIVE.test(piece) ? heard(`minus ${piece.replace(/^[(−]|\)$/g, '')}`, piece) : { type: 'text', value: piece }
  ))
}

/** A text that is read out in other words than it is written in. */
export function heard(words: string, text: string): ElementContent {
  return h('span', { role: 'img', ariaLabel: words }, text)
}
