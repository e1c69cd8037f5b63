import { type Commands, run } from '#cli/run.ts'

/** Each is loaded only when called, so that reading a report starts no server code. */
const commands: Commands = {
  extract: () => import('#cli/extract.ts'),
  import: () => import('#cli/import.ts'),
  verify: () => import('#cli/verify.ts'),
  serve: () => import('./serve.ts'),
  help: () => import('#cli/help.ts'),
}

// `luoshi extract FILE | head` closes the pipe early; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})
process.exitCode = await run(commands, process.argv.slice(2), process)
