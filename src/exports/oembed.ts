import type { Chart } from '../charts/chart.ts'
import { embedShapes, heightAt, usualWidth } from './embed.ts'
import { pictureEnding, pictureSizes } from './pictures.ts'
import { toIframe, type ExhibitAddresses } from './snippets.ts'

/** The answer that an oEmbed provider would give for an exhibit (oEmbed 1.0, `rich`), as a file that its page points to. */
export function toOembed(chart: Chart, addresses: ExhibitAddresses, provider: { name: string; url: string }) {
  const [slide] = pictureSizes
  return {
    version: '1.0',
    type: 'rich',
    title: chart.title,
    provider_name: provider.name,
    provider_url: provider.url,
    html: toIframe(chart, addresses),
    width: usualWidth,
    height: heightAt(embedShapes(chart), usualWidth),
    ...(slide && { thumbnail_url: addresses.file(pictureEnding(slide, 'white')), thumbnail_width: slide.width, thumbnail_height: slide.height }),
  }
}
