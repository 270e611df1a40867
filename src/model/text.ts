import * as z from 'zod'

/** A text that says something: blanks alone do not, and those around it are left out. */
export const textSchema = z.string().trim().min(1)
