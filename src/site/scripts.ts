import copy from './copy.js?raw'
import search from './search.js?raw'
import theme from './theme.js?raw'

// All scripts of the site stand in the pages that run them, named by their hashes in the policy: a file would be one more request
// before the first paint. As modules they wait for the page. (To block painting until one has run is for files alone: HTML forbids it here.)

/**
 * The switch between light, dark and the system's colours. Its script makes it, so that no page without scripts shows a dead
 * control, and remembers the choice, if it may; pages that come back from the browser's memory and other tabs follow.
 */
export const themeScript = theme.trim()

/** Puts beside each text that is to be taken from an exhibit's page the button that copies it. */
export const copyScript = copy.trim()

/** Finds what is typed on the search page, in the index that the build has made. */
export const searchScript = search.trim()
