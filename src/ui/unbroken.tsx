/** A figure with the unit that follows it: 42 个, 1.86 万户, 7.5%. */
export const figureWithUnit = /[\d.,]*\d ?(?:[%‰℃]|(?:万|亿)?\p{Script=Han})?/u

/** Cuts words so that each figure stands in one piece with its unit. Joined again they are the same words. */
export const unbroken = (words: string) => words.split(new RegExp(`(${figureWithUnit.source})`, 'u')).filter(Boolean)

/** The report's words, character for character, with figures that never part from their units. */
export function Unbroken({ words }: { words: string }) {
  return unbroken(words).map((piece, at) =>
    figureWithUnit.test(piece) ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no other name
      <span className="nobreak" key={at}>
        {piece}
      </span>
    ) : (
      piece
    ),
  )
}
