/** PostgreSQL numbers the values of a statement with 16 bits. */
const mostValues = 65_535

/** Rows in portions of which each goes into one insert, however many there are; every row has the same columns. */
export function portions<T extends object>(rows: T[]): T[][] {
  const [first] = rows
  if (!first) return []
  const size = Math.floor(mostValues / Object.keys(first).length)
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, n) => rows.slice(n * size, (n + 1) * size))
}
