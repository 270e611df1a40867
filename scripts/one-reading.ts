// To be imported before any schema. Zod writes and compiles a function for each schema of keys, which pays when many values
// are read through it; a check reads content once, and is done a twentieth sooner without.
import { config } from 'zod'

config({ jitless: true })
