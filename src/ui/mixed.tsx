import type { Lang } from './page.tsx'

/** A run of Chinese characters and stops, with the figures and quotation marks between them. */
const chinese =
  /([\p{Script=Han}\u3000-\u303f\uff01-\uff5e]+(?:[\d.%‰“”…—]*[\p{Script=Han}\u3000-\u303f\uff01-\uff5e]+)*)/u

/** A sentence of the page with words of the report in it: on an English page they say that they are Chinese. */
export function Mixed({ lang, text }: { lang: Lang; text: string }) {
  if (lang === 'zh') return text
  return text.split(chinese).map((piece, at) =>
    chinese.test(piece) ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no other name
      <span key={at} lang="zh-CN">
        {piece}
      </span>
    ) : (
      piece
    ),
  )
}
