import { readConfig } from '#base/config.ts'
import type { Command } from '#cli/terminal.ts'
import { languageOf, words } from '#cli/words.ts'
import { serve } from './server.ts'

/** `luoshi serve`: serves until it is told to stop. */
export const command: Command = async (args, { env, stdout }) => {
  const serving = await serve(readConfig(env))
  stdout.write(words(languageOf(args, env)).serving(serving))
  // Under npm a Ctrl-C comes twice: the second must not cut the stopping short.
  await new Promise<void>((told) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => told())
  })
  await serving.stop()
  return 0
}
