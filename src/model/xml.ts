const NAMES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** A text as it may stand in XML and HTML, between tags and in quoted attributes; control characters, which XML has no way to hold, are left out. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => NAMES[sign] ?? sign).replace(/[^\P{Cc}\t\n\r]/gu, '')
}
