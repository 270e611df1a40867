// The browser that tests look at the site with.
export { startBrowser } from '../../scripts/pdf/start-browser.ts'
