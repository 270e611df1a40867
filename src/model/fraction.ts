/** The exact rational number of the house; only this file knows which library does the arithmetic. */
export { default } from 'fraction.js'
