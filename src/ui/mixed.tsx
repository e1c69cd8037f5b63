import type { Lang } from './page.tsx'

/** From the first to the last Chinese character of a run, figures and stops between them included. */
const chinese = /(\p{Script=Han}+(?:[\d.%‰、，；：“”（）《》—…]*\p{Script=Han}+)*)/u

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
