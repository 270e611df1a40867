import type {Element} from 'hast'

/** What a handler gives back: marks and words from the top of its box, and how far down they reach. */
export interface Plot {
  nodes: Element[]
  height: number
}
