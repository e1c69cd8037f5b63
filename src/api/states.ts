import { z } from 'zod'
import { all } from '#ledger/list/sql.ts'
import { countStates, STATES, type State } from '#ledger/state.ts'
import { type Api, asked } from './asked.ts'
import { answers } from './operation.ts'
import { count, day } from './terms.ts'
import { yearAsked } from './year.ts'

const everyState = Object.fromEntries(STATES.map((state) => [state, count])) as Record<State, typeof count>
const states = z
  .object({
    on: day.meta({ description: 'The day that the states are of.' }),
    total: count.meta({ description: 'How many tracked commitments; the states add up to it.' }),
    states: z.object(everyState).meta({ description: 'How many stand in each of the twelve states, zeros included.' }),
  })
  .meta({ id: 'StateCounts', description: 'How many commitments stand in each state; directions stand outside.' })

export function stateRoutes(api: Api): void {
  api.get(
    '/commitments/states',
    {
      schema: {
        operationId: 'countStates',
        tags: ['ledger'],
        summary: 'How many stand in each state',
        description: 'The tracked commitments of a year that are public, counted by state 状态 on a day.',
        querystring: z.strictObject({
          on: day.optional().meta({ description: "The day; without it the city's own day, or today in China." }),
          year: yearAsked.optional(),
        }),
        response: answers('The counts.', states, {
          on: '2024-07-18',
          total: 240,
          states: { ...countStates([]), unplanned: 240 },
        }),
      },
    },
    async (request) => {
      const { db, city, eyes, on } = asked(request)
      const states = countStates(await all(db, city.city, request.query.year ?? city.defaultYear, eyes))
      return { on, total: Object.values(states).reduce((sum, n) => sum + n, 0), states }
    },
  )
}
