import type { Command } from './terminal.ts'
import { languageOf, words } from './words.ts'

export const command: Command = async (args, { stdout, env }) => {
  stdout.write(words(languageOf(args, env)).help)
  return 0
}
