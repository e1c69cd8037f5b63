import { defineConfig } from 'vite'

/** Styles and islands only: pages are rendered by the server. It serves this folder at /assets/. */
export default defineConfig({
  base: '/assets/',
  publicDir: 'src/ui/public',
  build: {
    outDir: 'dist/assets',
    assetsDir: '',
    manifest: 'manifest.json',
    assetsInlineLimit: 0,
    modulePreload: false,
    target: ['chrome100', 'firefox100', 'safari15.4'],
    rolldownOptions: {
      input: ['src/ui/styles/main.css', 'src/ui/islands/report.ts', 'src/ui/islands/review.ts'],
    },
  },
})
