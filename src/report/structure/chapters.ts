import type { Section, Structure } from '../reading.ts'

/** A stretch of the report that a reader would call a chapter: a numbered section, or a part that has none. */
export type Chapter = { index: number; section: Section; inside: number[] }

/** The chapters in text order; `inside` lists the sections that belong to each, its own index first. */
export function chapters(structure: Structure): Chapter[] {
  const { sections } = structure
  const home = sections.map((section, index) => {
    let at = index
    while (sections[at].level > 2 && sections[at].parent >= 0) at = sections[at].parent
    return section.level <= 2 ? index : at
  })
  return sections.flatMap((section, index) =>
    home[index] === index ? [{ index, section, inside: home.flatMap((h, other) => (h === index ? [other] : [])) }] : [],
  )
}

/** The chapter that a section belongs to; null before the first heading. */
export const chapterOf = (list: Chapter[], section: number): Chapter | null =>
  list.find((chapter) => chapter.inside.includes(section)) ?? null
