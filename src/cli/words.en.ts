import type { Words } from './words.ts'

type Params = Record<string, unknown>

export const en: Words = {
  help: `Luoshi: a government work report becomes a ledger that can be followed

Usage
  luoshi extract FILE|-        read a report (- is standard input), print a summary and the check-up
      --json                   print the records alone, one a line
      --csv FILE  --xlsx FILE  save the breakdown table
      --lang zh|en             language of messages, LANG by default
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
  faults: {
    'input.empty': (p: Params) => `${p.name}: there is no text in this file. Check that it was exported properly.`,
    'input.too-large': (p: Params) =>
      `${p.name}: larger than ${p.megabytes} MB, so it was not read. Remove pictures or keep the report’s text alone.`,
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
