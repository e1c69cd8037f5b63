import { mkdtemp, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

/** Starts the Chromium that npm brings, with Chinese glyphs that npm brings, on a machine that has neither. */
export async function openBrowser(): Promise<Browser> {
  // The package unpacks its own system libraries only where it believes itself in this environment.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x'
  const packed = (await import('@sparticuz/chromium')).default
  const executablePath = await packed.executablePath()
  const env = { ...process.env, FONTCONFIG_FILE: await fontconfig() }
  return chromium.launch({ executablePath, env, args: [...packed.args.filter(stable), ...quiet] })
}

// A single process dies with its first page, and switched-off web security would hide faults of ours.
const stable = (flag: string) =>
  !['--single-process', '--no-zygote', '--disable-web-security', '--allow-running-insecure-content'].includes(flag)

const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--metrics-recording-only',
]

async function fontconfig(): Promise<string> {
  const fonts = join(dirname(createRequire(import.meta.url).resolve('@embedpdf/fonts-sc')), '..', 'fonts')
  const folder = await mkdtemp(join(tmpdir(), 'luoshi-fonts-'))
  const file = join(folder, 'fonts.conf')
  await writeFile(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <cachedir>${join(folder, 'cache')}</cachedir>
</fontconfig>
`,
  )
  return file
}
