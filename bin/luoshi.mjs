#!/usr/bin/env node
import './node-version.mjs'
import { existsSync } from 'node:fs'

const main = new URL('../dist/main.js', import.meta.url)
if (!existsSync(main)) {
  console.error('Luoshi is not built yet: run `npm start` once. 尚未构建：请先运行一次 npm start。')
  process.exit(1)
}
process.env.NODE_ENV ??= 'production' // React renders several times faster
await import(main.href)
