import { existsSync, readFileSync } from 'node:fs'

/** The folder that a door serves at /assets/, for ever: every name in it carries a hash, but the icon's. */
export const assetFolder = new URL('../../dist/assets/', import.meta.url)

export type AssetName = 'styles/main.css' | 'islands/report.ts' | 'islands/review.ts'

/** Where a page finds a style or an island. Before the first `vite build` the plain name stands in. */
export const assetHref = (name: AssetName) => `/assets/${manifest()[`src/ui/${name}`]?.file ?? name}`

type Manifest = Record<string, { file: string }>

let read: Manifest | undefined

function manifest(): Manifest {
  const file = new URL('manifest.json', assetFolder)
  read ??= existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Manifest) : {}
  return read
}
