/** Where Astro's log goes while it compiles: warnings are shown; an error is thrown besides, and told once, by the command. */
export default function makeWarningLog() {
  return {
    write({ level, label, message }: { level: string; label: string | null; message: string }): void {
      if (level === 'warn') process.stderr.write(`warning: ${label ? `[${label}] ` : ''}${message}\n`)
    },
  }
}
