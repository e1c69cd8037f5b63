/** `npm start`: brings the clone up to date, then serves, in this very process so that signals reach it. */
import { ready } from './ready.mjs'

await ready()
process.argv.splice(2, 0, 'serve')
await import('../dist/main.js')
