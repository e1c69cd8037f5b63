import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { Fault } from '#base/errors.ts'
import type { Format } from './format.ts'

const SECONDS = 20
/** Node itself reserves about 1.1 GB of addresses; what is left is for the file. */
const ADDRESS_SPACE_KB = 2_000_000
const HEAP_MB = 512
const OUTPUT_BYTES = 64 * 1024 * 1024

/** The compiled program, found alike from src/ and from dist/: node cannot run the source by itself. */
const CHILD = fileURLToPath(new URL('../../../dist/report/input/child.js', import.meta.url))
const NODE = [process.execPath, `--max-old-space-size=${HEAP_MB}`, '--disable-wasm-trap-handler', CHILD]

/** macOS refuses `ulimit -v` and Windows has no sh: there the heap limit and the deadline hold alone. */
const hasAddressLimit = process.platform === 'linux'

/**
 * The text of an untrusted file, parsed in a child process with a limit on its address space, its heap, its output and
 * its time, and without the parent's environment.
 */
export function parseConfined(format: Format, bytes: Uint8Array, name: string, seconds = SECONDS): Promise<string> {
  const [file, ...args] = hasAddressLimit
    ? ['/bin/sh', '-c', `ulimit -v ${ADDRESS_SPACE_KB} && exec "$@"`, 'sh', ...NODE, format]
    : [...NODE, format]
  return new Promise((resolve, reject) => {
    const limits = { env: {}, timeout: seconds * 1000, killSignal: 'SIGKILL', maxBuffer: OUTPUT_BYTES } as const
    const child = execFile(file!, args, limits, (error, stdout) => {
      if (error) return reject(faultOf(error, name, seconds))
      const { text, fault } = JSON.parse(stdout)
      if (fault) reject(new Fault(fault.code, fault.key, { ...fault.params, name }))
      else resolve(text)
    })
    // A child that has already given up closes its end; the reason comes with its exit.
    child.stdin!.on('error', () => {})
    child.stdin!.end(bytes)
  })
}

function faultOf(error: Error & { killed?: boolean; code?: unknown }, name: string, seconds: number) {
  const cause = { cause: error }
  if (error.killed && error.code !== 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER')
    return new Fault('too-large', 'input.too-slow', { name, seconds }, cause)
  return new Fault('too-large', 'input.too-heavy', { name }, cause)
}
