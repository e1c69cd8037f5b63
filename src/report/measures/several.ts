import type { Frame, Memory } from './drafts.ts'
import { head, split } from './nouns.ts'
import type { Clause } from './seats.ts'
import { subjectOf } from './wording.ts'

/** Several names for several figures, where the clause itself says none or one. */

/** 甲31250元, 乙15860元, |分别增长5%、6%; “双下降”, |分别下降…: the names of the clauses before. */
export function severally(s: string, { seats }: Frame, memory: Memory, before: Clause | undefined, count: number) {
  const clause = seats[0]!.clause
  if (count > 1 && before && !before.seats.length) {
    const listed = split(subjectOf(s, before), count)
    if (listed?.every((name) => head(name))) return listed
  }
  if (memory.names.length > 1) return null
  if (count === 1 && memory.row.length > 1 && memory.rowClause === clause - 1) return memory.row
  const near = memory.trail.filter((one) => one.clause >= clause - Math.max(2, count) && one.unit)
  if (count > 1) return near.length < count ? null : near.slice(-count).map(({ name }) => name)
  const unit = near.at(-1)?.unit
  let from = near.length
  while (from > 0 && near[from - 1]!.unit === unit) from--
  return near.length - from > 1 ? near.slice(from).map(({ name }) => name) : null
}

/** 城乡居民…分别达到31250元、15860元: one word for two. */
const PAIRS: [string, string[]][] = [
  ['城乡', ['城镇', '农村']],
  ['存贷款', ['存款', '贷款']],
]
export function both(core: string, count: number): string[] | null {
  const pair = count === 2 ? PAIRS.find(([word]) => core.includes(word)) : undefined
  return pair ? pair[1].map((one) => core.replace(pair[0], one)) : null
}
