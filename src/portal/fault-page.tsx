import type { Fault } from '#base/errors.ts'
import { Mixed } from '#ui/mixed.tsx'
import { Html, type Lang, renderPage } from '#ui/page.tsx'
import { Problem } from '#ui/section.tsx'
import type { Ask } from './ask.ts'
import { baseOf, pathsUnder } from './paths.ts'
import { page } from './shell.tsx'
import { words } from './words.ts'

/** What went wrong, in a sentence, with the ways on; without the shell where not even the city is known. */
export function faultPage(ask: Ask | null, lang: Lang, fault: Fault): string {
  const w = words[lang]
  const sentences = w.faults as unknown as Record<string, (params: Fault['params']) => string>
  const sentence = typeof sentences[fault.key] === 'function' ? sentences[fault.key](fault.params) : w.faults.internal()
  const title = w.faults.titles[fault.code]
  const paths = ask?.paths ?? pathsUnder(baseOf(lang, null))
  const problem = (
    <Problem
      title={title}
      sentence={<Mixed lang={lang} text={sentence} />}
      ways={[
        { href: paths.home, text: w.faults.back },
        { href: paths.commitments(), text: w.nav.commitments },
      ]}
    />
  )
  if (ask) return page(ask, { title }, problem)
  return renderPage(
    <Html lang={lang} title={title} skip={w.skip}>
      <main id="main" className="page">
        {problem}
      </main>
    </Html>,
  )
}
