export const RULES: { name: string; what: { zh: string; en: string } }[] = [
  {
    name: 'deliverable-verb',
    what: {
      zh: '分句以动词开头（可带副词），按一项任务记',
      en: 'The clause opens with a verb of action, adverbs passed over',
    },
  },
  {
    name: 'deliverable-place',
    what: {
      zh: '“在……”“对……”“围绕……”之后出现的第一个动词',
      en: 'The first verb behind a phrase that says where, for whom or about what',
    },
  },
  {
    name: 'deliverable-disposal',
    what: { zh: '“把……用在”“将……纳入”：动词在宾语之后', en: 'The verb stands behind its object (把, 将)' },
  },
  {
    name: 'deliverable-subject',
    what: {
      zh: '先说谁做，再说做什么、做多少',
      en: 'Who does it is named before the verb, by 要 or with a figure behind it',
    },
  },
  {
    name: 'deliverable-end-state',
    what: {
      zh: '句末写明办成的样子：获批、通车、全覆盖',
      en: 'The clause ends in a named end: approved, opened, full coverage',
    },
  },
  {
    name: 'deliverable-idiom',
    what: {
      zh: '生疏的四字状语之后紧跟动词',
      en: 'A verb behind four characters of manner that the reader does not know',
    },
  },
]
