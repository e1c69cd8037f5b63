export type Functions = { code: string; kind: string; functions: string[]; name: string; shortName: string }
export type Suggestion = { unit: string; words: string[] }

/** How much of a clause's own words, its topic sentence and its section count towards a unit. */
const WEIGHT = { clause: 3, topic: 1, section: 0.5 }
/** A topic is said where its sentence opens; a list that runs on without an end would be searched once for every task. */
const OPENING = 200

/**
 * The unit whose stated functions best fit a clause, with the words that led to it; null where no function is named.
 * Longer words say more, so a function counts by its length; a district leads only where the clause names it, since
 * every district does everything. Ours; a suggestion stays one until a person confirms it.
 */
export function suggestLead(units: Functions[], clause: string, topic: string, section: string): Suggestion | null {
  const opening = topic.slice(0, OPENING)
  let best: (Suggestion & { score: number }) | null = null
  for (const unit of units) {
    const terms = unit.kind === 'district' ? [unit.name, unit.shortName] : unit.functions
    const inClause = terms.filter((term) => clause.includes(term))
    if (unit.kind === 'district' && inClause.length === 0) continue
    const near = [
      ...inClause.map((term) => ({ term, weight: WEIGHT.clause })),
      ...terms
        .filter((t) => opening.includes(t) && !inClause.includes(t))
        .map((term) => ({ term, weight: WEIGHT.topic })),
      ...terms
        .filter((t) => section.includes(t) && !opening.includes(t))
        .map((term) => ({ term, weight: WEIGHT.section })),
    ]
    const score = near.reduce((sum, { term, weight }) => sum + weight * (term.length - 1), 0)
    if (score > 0 && (!best || score > best.score)) best = { unit: unit.code, words: near.map((n) => n.term), score }
  }
  return best && { unit: best.unit, words: best.words }
}
