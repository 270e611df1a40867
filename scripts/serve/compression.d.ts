/** What is used of the package, whose own types would bring a whole web framework along. */
declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http'
  import type { BrotliOptions } from 'node:zlib'

  /** Compresses what is then written to a response, when its type gains by it and the request accepts it. */
  export default function compression(options: { brotli: BrotliOptions }): (request: IncomingMessage, response: ServerResponse, next: () => void) => void
}
