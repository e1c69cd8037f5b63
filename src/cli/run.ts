import { asFault, exitCode, Fault } from '#base/errors.ts'
import type { Command, Terminal } from './terminal.ts'
import { languageOf, sentenceOf, words } from './words.ts'

export type Commands = Record<string, () => Promise<{ command: Command }>>

/** Runs `luoshi ARGS` and returns its exit code. */
export async function run(commands: Commands, [name = 'help', ...args]: string[], terminal: Terminal): Promise<number> {
  try {
    const load = commands[/^(-h|--help)$/.test(name) ? 'help' : name]
    if (!load) throw new Fault('invalid', 'cli.unknown-command', { name })
    const { command } = await load()
    return await command(args, terminal)
  } catch (thrown) {
    const fault = asFault(badOption(thrown))
    terminal.stderr.write(`${sentenceOf(fault, words(languageOf(args, terminal.env)))}\n`)
    if (fault.code === 'internal') terminal.stderr.write(`${(fault.cause as Error)?.stack ?? fault.stack}\n`)
    return exitCode[fault.code]
  }
}

/** What `parseArgs` throws, as a Fault that names the option. */
function badOption(thrown: unknown) {
  const { code, message } = thrown as NodeJS.ErrnoException
  if (!code?.startsWith?.('ERR_PARSE_ARGS')) return thrown
  return new Fault('invalid', 'cli.bad-option', { option: /'([^' ]+)/.exec(message)?.[1] ?? '' }, { cause: thrown })
}
