import { defineConfig } from 'vitest/config'

const conditions = ['source']

/** Four kinds of tests, told apart by name, so that a word given on the command line starts only what it needs. */
const project = (name: string, include: string[], more = {}) => ({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: { name, include, environment: 'node', ...more },
})

export default defineConfig({
  test: {
    projects: [
      project('unit', ['src/**/*.test.{ts,tsx}'], { exclude: ['src/**/*.db.test.ts'] }),
      project('house', ['tests/house/**/*.test.ts']),
      project('database', ['src/**/*.db.test.ts', 'tests/walks/**/*.test.ts'], {
        globalSetup: 'tests/database.ts',
        testTimeout: 60_000,
        hookTimeout: 120_000,
      }),
      project('browser', ['tests/browser/**/*.test.ts'], {
        globalSetup: 'tests/database.ts',
        fileParallelism: false,
        testTimeout: 120_000,
        hookTimeout: 180_000,
      }),
    ],
  },
})
