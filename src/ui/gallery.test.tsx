import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { gallery, galleryPage, galleryPages } from './gallery.tsx'
import { renderPage } from './page.tsx'

const parts = Object.entries(gallery).flatMap(([part, examples]) =>
  Object.entries(examples).map(([name, example]) => ({
    name: `${part}: ${name}`,
    html: renderToStaticMarkup(example),
  })),
)
const whole = [undefined, ...galleryPages].map((name) => ({
  name: name ?? 'gallery',
  html: renderPage(galleryPage(name)!),
}))

describe.each([...parts, ...whole])('$name', ({ html }) => {
  test('needs no style attribute and no inline script, so that a strict policy can hold', () => {
    expect(html).not.toMatch(/ style=|<style|<script(?![^>]* src=)| on[a-z]+=/)
  })

  test('hides every drawing from those who hear the page, or names it', () => {
    for (const svg of html.match(/<svg[^>]*>/g) ?? [])
      expect(svg).toMatch(/aria-hidden="true"|role="img" aria-label="[^"]+"/)
  })
})

test('an unknown page is not in the gallery', () => {
  expect(galleryPage('nowhere')).toBeUndefined()
})
