/** `npm start`: brings the clone up to date, then serves, in this very process so that signals reach it. */
import { ready } from './ready.mjs'

await ready()
process.env.NODE_ENV ??= 'production' // React renders several times faster
process.argv.splice(2, 0, 'serve')
await import('../dist/main.js')
