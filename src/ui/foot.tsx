import { Links } from './masthead.tsx'
import type { Link } from './page.tsx'

export type FootProps = {
  owner: string
  /** The newest seal: a sentence, the short fingerprint, and where to check it. Absent before the first seal. */
  seal?: { words: string; fingerprint: string; check: Link }
  links: Link[]
}

export function Foot({ owner, seal, links }: FootProps) {
  return (
    <footer className="foot">
      <p>{owner}</p>
      {seal && (
        <p>
          {seal.words} <span className="mono">{seal.fingerprint}</span> <a href={seal.check.href}>{seal.check.text}</a>
        </p>
      )}
      <Links links={links} />
    </footer>
  )
}
