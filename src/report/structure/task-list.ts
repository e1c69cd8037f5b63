import type { Structure, Zone } from '../reading.ts'

const promising = (zone: Zone): Zone => (zone === 'outside' ? zone : 'plan')

/**
 * A list of tasks (a higher level's, a plan, livelihood projects) as a structure that promises throughout: nobody reads
 * out a past year or thanks in it.
 */
export const asTaskList = (built: Structure): Structure => ({
  ...built,
  sections: built.sections.map((s) => ({ ...s, zone: promising(s.zone) })),
  paragraphs: built.paragraphs.map((p) => ({ ...p, zone: promising(p.zone) })),
  sentences: built.sentences.map((s) => ({ ...s, zone: promising(s.zone) })),
})
