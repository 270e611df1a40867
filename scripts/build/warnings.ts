/** Our own reader answers for what a collection holds, and a company need not have a glossary. */
const EXPECTED = /^The collection .* does not exist or is empty/

/** Where Astro's log goes while it builds: warnings are shown; an error is thrown besides, and told once, by the command. */
export default function makeWarningLog() {
  return {
    write({ level, label, message }: { level: string; label: string | null; message: string }): void {
      if (level === 'warn' && !EXPECTED.test(message)) process.stderr.write(`warning: ${label ? `[${label}] ` : ''}${message}\n`)
    },
  }
}
