import type { Words } from './words.ts'

type Params = Record<string, unknown>

export const en: Words = {
  help: `Luoshi: a government work report becomes a ledger that can be followed

Usage
  luoshi extract FILE|-        read a report (- is standard input), print a summary and the check-up
      --json                   print the records alone, one a line
      --csv FILE  --xlsx FILE  save the breakdown table
      --lang zh|en             language of messages, LANG by default
  luoshi import FILE|- --city NAME   read a report into a ledger
      --year YEAR              the year that the report names by default
      --kind report|list       a work report, or a list of tasks (a higher level's list, a plan)
      --name NAME --prefix MM  a new city's name and what its codes begin with; --name-en in English
      --units FILE             its units and their functions (units.yaml)
      --hold                   show nothing to the public that nobody has reviewed
  luoshi serve                 start the product, as npm start does
  luoshi verify                check the journal and name the first thing that does not fit
  luoshi help                  print this page

Reads .txt .md .html .docx .pdf in UTF-8, UTF-16 (with a byte order mark) or GB18030.
Exit codes: 0 done, 2 wrong input, 3 not found, 6 too large; the others are in the documentation.
`,
  standardInput: 'standard input',
  untitled: '(no title found)',
  extent: (p: Params) =>
    `${p.characters} characters: ${p.parts} parts, ${p.sections} sections, ${p.paragraphs} paragraphs, ${p.sentences} sentences`,
  measures: (p: Params) => `${p.all} measures: ${p.results} results, ${p.targets} targets`,
  deliverables: (p: Params) =>
    `${p.all} deliverables: ${p.measurable} measurable, ${p.milestone} milestones, ${p.direction} directions`,
  others: (p: Params) => `${p.problems} admitted problems, ${p.programmes} programmes`,
  bySection: 'Promises by section (deliverables, and targets that lie in none)',
  sectionHead: ['all', 'measurable', 'milestone', 'direction'],
  noSection: '(before the first heading)',
  checkUp: 'Check-up',
  nothingFound: 'nothing found',
  more: (p: Params) => `… and ${p.count} more`,
  findings: {
    below: 'Target below last year’s result',
    equal: 'Target equal to last year’s result',
    around: 'Target around last year’s result',
    above: 'Target above last year’s result',
    'definition-differs': 'Definition differs, not comparable',
    'left-to-others': 'Target left to a higher level',
    'in-step': 'Target moves in step with another indicator',
    relative: 'Target only said to lie above or below another indicator',
    contested: 'Decided by others, can only be striven for',
    'no-base': 'Target without a base',
    unanswered: 'Problem admitted, no task answers it',
    answered: 'Problem admitted and answered by a task',
    'no-target-now': 'Figure last year, no target now',
    'promised-twice': 'One metric promised with two figures',
  },
  leftNumbers: (p: Params) => `${p.all} numbers that are no measure`,
  reasons: {
    date: 'date',
    name: 'name',
    ordinal: 'ordinal',
    slogan: 'slogan',
    threshold: 'threshold in a noun',
    heading: 'heading',
    baseline: 'baseline',
    tally: 'tally of a list',
    streak: 'streak',
    outside: 'outside the report',
    unsure: 'unsure',
  },
  unread: (p: Params) => `${p.all} sentences not read`,
  separator: ', ',
  saved: (p: Params) => `Breakdown table saved to ${p.file}`,
  imported: (p: Params) => {
    const none = { kept: 0, changed: [], added: [], gone: [] }
    const { changed, added, gone, kept } = (p.differs ?? none) as { kept: number } & Record<string, string[]>
    const list = (codes: string[]) => (codes.length > 0 ? `${codes.length} (${codes.slice(0, 8).join(', ')})` : 'none')
    const head = {
      same: `${p.name} ${p.year}: this file is in the ledger already; nothing changed.`,
      new: `${p.name} ${p.year}: ${p.commitments} commitments read, ${p.tracked} of them can be tracked.`,
      revised: `${p.name} ${p.year}, a new version: ${kept} as before, reworded ${list(changed)}, added ${list(added)}, gone ${list(gone)}.`,
    }[p.outcome as 'same' | 'new' | 'revised']
    return `${head}\nSee /c/${p.city}/report/${p.year}\n`
  },
  serving: (p: Params) => `Luoshi is up: ${p.address}\nThe office, on this machine only: ${p.officeAddress}\n`,
  verified: (p: Params) =>
    `${p.city}: ${(p.misfits as unknown[]).length === 0 ? 'everything fits' : 'something does not fit'}; ${p.batches} batches, ${p.entries} entries, ${p.unsealed} unsealed. Newest fingerprint ${p.seal}`,
  misfits: {
    'batch.missing': 'a batch is missing',
    'batch.chain': 'a batch does not follow the one before',
    'batch.changed': 'a batch was changed',
    'entry.missing': 'an entry is missing',
    'entry.changed': 'an entry was changed',
    'payload.missing': 'an entry’s content is missing',
    'payload.changed': 'an entry’s content was changed',
    'payload.stray': 'content that belongs to no entry',
    'row.changed': 'a row was changed behind the product’s back',
    'row.added': 'a row was added behind the product’s back',
    'row.removed': 'a row was removed behind the product’s back',
  },
  faults: {
    'cli.no-year': (p: Params) => `${p.name}: the report names no year. Say which with --year.`,
    'cli.no-such-city': (p: Params) =>
      `There is no city called ${p.city}. To make it, add --name NAME --prefix CODE (2 to 6 capitals).`,
    'report.year': (p: Params) => `This report is of ${p.said}, not of ${p.asked}. Please check --year.`,
    'units.known': (p: Params) => `${p.city} has its units already; a second list is not taken.`,
    'city.name-taken': (p: Params) => `There is a city called ${p.name} already.`,
    'city.prefix-taken': (p: Params) => `The prefix ${p.prefix} is taken by another city.`,
    'city.taken': (p: Params) => `The name ${p.city} is taken.`,
    'city.name': (p: Params) => `${p.city} will not do as a name: small letters, digits and hyphens, a letter first.`,
    'city.file': (p: Params) => `${p.file}: ${p.faults}`,
    'data.held': (p: Params) =>
      `The data folder is in use by another Luoshi: process ${p.pid} at ${p.address}. Stop it first, or choose another LUOSHI_DATA.`,
    'postgres.failed': (p: Params) => `The embedded database does not start (${p.folder}). Its last words: ${p.log}`,
    'migration.unknown': (p: Params) =>
      `The database has a migration that this version does not know, ${p.name}: the data is newer than the program. Use a newer version.`,
    'migration.changed': (p: Params) =>
      `Migration ${p.name} is not what was applied. Restore the original file in db/migrations.`,
    'postgres.unreachable': (p: Params) =>
      `The embedded database cannot enter ${p.folder}. Choose another LUOSHI_DATA.`,
    'postgres.lost': (p: Params) =>
      `${p.folder}, which ${p.link} points to, is gone. Restore it, or choose another LUOSHI_DATA.`,
    'postgres.missing': (p: Params) =>
      `There is no embedded database for ${p.machine}. Name a PostgreSQL 15 or newer with DATABASE_URL.`,
    'postgres.version': (p: Params) =>
      `${p.folder} holds data of PostgreSQL ${p.made}, and ${p.needed} is needed. Make a copy with the old version first.`,
    'config.invalid': (p: Params) =>
      `Settings that do not fit: ${(p.faults as { name: string; problem: string }[]).map((f) => `${f.name} (${f.problem})`).join('; ')}`,
    'review.no-such-words': (p: Params) => `“${p.quote}” of the review file is no commitment of the report.`,
    'review.reason': (p: Params) => `The review file rejects ${p.code} without a reason.`,
    'review.title': (p: Params) => `The review file gives ${p.code} an empty title.`,
    'review.split': (p: Params) =>
      `The review file cannot split ${p.code}: every part must have words, copied from the report.`,
    'review.split-part': (p: Params) => `The review file splits ${p.code}, which is a part of a split already.`,
    'review.merge': () => 'The review file merges words that belong to one and the same commitment.',
    'review.merge-apart': (p: Params) =>
      `The review file merges ${p.code} with ${p.first}, which stands in another sentence.`,
    'review.selection': () => 'The review file adds words that run over the end of a sentence.',
    'review.unit': (p: Params) => `The review file assigns to ${p.unit}, which is no unit of the city.`,
    'input.empty': (p: Params) => `${p.name}: there is no text in this file. Check that it was exported properly.`,
    'input.too-large': (p: Params) =>
      `${p.name}: larger than ${p.megabytes} MB, so it was not read. Remove pictures or keep the report’s text alone.`,
    'input.too-long': (p: Params) =>
      `${p.name}: more than ${p.characters} characters, so it was not read. Hand in one text alone.`,
    'input.zip-bomb': (p: Params) =>
      `${p.name}: unpacks to more than ${p.megabytes} MB, so reading was stopped. Save the text alone as .docx.`,
    'input.unknown-format': (p: Params) =>
      `${p.name}: not a format that can be read. Hand in .txt, .md, .html, .docx or .pdf.`,
    'input.old-word': (p: Params) => `${p.name}: an old Word, WPS or RTF file. Open it and save it as .docx.`,
    'input.broken-encoding': (p: Params) =>
      `${p.name}: broken encoding in line ${p.line}, neither UTF-8 nor GB18030. Save the file again as UTF-8.`,
    'input.broken': (p: Params) => `${p.name}: the ${p.format} file is damaged and cannot be opened. Export it again.`,
    'input.locked-pdf': (p: Params) => `${p.name}: the PDF needs a password. Hand in one without.`,
    'input.scanned-pdf': (p: Params) =>
      `${p.name}: the ${p.pages} pages of this PDF are pictures without text. Hand in a PDF with text, or run text recognition first.`,
    'input.too-heavy': (p: Params) =>
      `${p.name}: parsing needed more memory than is allowed and was stopped. Save the text alone.`,
    'input.too-slow': (p: Params) =>
      `${p.name}: not parsed within ${p.seconds} seconds, so it was stopped. Save the text alone.`,
    'input.not-found': (p: Params) => `${p.name}: there is no such file. Check the path.`,
    'input.directory': (p: Params) => `${p.name}: a folder, not a file. Give the path of the report’s file.`,
    'input.unreadable': (p: Params) => `${p.name}: may not be read. Check the file’s permissions.`,
    'report.not-chinese': (p: Params) => `${p.name}: not Chinese. Only work reports in Chinese can be read.`,
    'report.no-report': (p: Params) =>
      `${p.name}: does not look like a work report; no promise or figure was found. Check that this is the report’s text.`,
    'report.no-plan': (p: Params) =>
      `${p.name}: only looks back; no part with this year’s plan was found, so there are no promises to list. Check that the report is complete.`,
    'cli.unknown-command': (p: Params) => `There is no command “${p.name}”. luoshi help lists them.`,
    'cli.bad-option': (p: Params) => `Option ${p.option} is unknown or lacks its value. See luoshi help.`,
    'cli.no-file': () => 'No file given. Usage: luoshi extract FILE (- is standard input).',
    'cli.cannot-write': (p: Params) => `${p.name}: cannot be written. Check the path and permissions.`,
    internal: () => 'Something went wrong inside the program. Please report what follows together with the command.',
  },
}
