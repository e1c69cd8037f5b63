import type { Readable, Writable } from 'node:stream'

/** What a command reads and writes; `process` is one. */
export type Terminal = { stdin: Readable; stdout: Writable; stderr: Writable; env: NodeJS.ProcessEnv }

/** Returns the exit code. What goes wrong is thrown as a Fault. */
export type Command = (args: string[], terminal: Terminal) => Promise<number>
