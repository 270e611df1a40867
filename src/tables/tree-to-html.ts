import type { Nodes } from 'hast'
import { toHtml } from 'hast-util-to-html'

/** A tree as HTML text, with everything escaped that needs it. */
export function treeToHtml(tree: Nodes): string {
  return toHtml(tree)
}
