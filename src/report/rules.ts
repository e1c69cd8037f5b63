export const RULES: { name: string; what: { zh: string; en: string } }[] = [
  {
    name: 'measure-name-before',
    what: {
      zh: '指标名称在数字之前，去掉时间、状语和动词后得到名称',
      en: 'The name stands before the figure; when, where, how and the verb are taken off',
    },
  },
  {
    name: 'measure-name-carried',
    what: {
      zh: '数字前没有名称，沿用同句上一个数字的名称（……2680亿元、增长6.4%）',
      en: 'The figure has no name of its own and goes on with the one before it',
    },
  },
  {
    name: 'measure-verb-carried',
    what: {
      zh: '顿号或逗号后的名称沿用开头的动词（新增甲26家、乙17家）',
      en: 'A name in a list goes on with the verb that opened the list',
    },
  },
  {
    name: 'measure-verb-alone',
    what: {
      zh: '只有动词和数字，名称取自上一项（开工项目130个、投产65个）',
      en: 'Only a verb stands before the figure; the thing is the one before it',
    },
  },
  {
    name: 'measure-clause-before',
    what: {
      zh: '数字前没有名称，取前一分句的主语；把握较小，请人核对',
      en: 'The name is the subject of the clause before; less sure, to be looked at',
    },
  },
  {
    name: 'measure-name-behind',
    what: { zh: '名称在数字和量词之后（完成36个老旧小区改造）', en: 'The name stands behind number and classifier' },
  },
  {
    name: 'measure-counted-subject',
    what: {
      zh: '分句以数字开头，数的是主语（18个项目全部开工）',
      en: 'The clause opens with a number that counts its subject',
    },
  },
  {
    name: 'measure-share-of',
    what: { zh: '“占……”“不少于……的”：先说整体，再说比重', en: 'The whole is named before the figure (占…, 不少于…的)' },
  },
  {
    name: 'measure-share-before',
    what: { zh: '先说比重，再说整体（80%的县级医院）', en: 'The share is named before its whole' },
  },
  {
    name: 'measure-plan-share',
    what: { zh: '完成年度目标任务的百分比', en: 'How far a yearly task was met, in per cent' },
  },
  { name: 'measure-times', what: { zh: '是某一数量的几倍', en: 'How many times another quantity' } },
  { name: 'measure-medals', what: { zh: '金、银、铜牌各记一项', en: 'Gold, silver and bronze, one record each' } },
  {
    name: 'measure-band',
    what: { zh: '多少项指标位居前列，记为“名次内项数”', en: 'How many indicators stand within a band of a ranking' },
  },
  {
    name: 'measure-part',
    what: { zh: '若干项中有几项如何，记其中的几项', en: 'How many of a named set are said to be so' },
  },
  {
    name: 'measure-rank',
    what: { zh: '位次：第几位、首位、前几位，连同排名范围', en: 'A position in a ranking, and among whom' },
  },
  {
    name: 'measure-rank-each',
    what: { zh: '“均居第几位”：前面每个数字各记一个位次', en: 'One rank for each of the figures before (均居…)' },
  },
  { name: 'measure-in-step', what: { zh: '与另一指标同步', en: 'Kept in step with another measure' } },
  { name: 'measure-against', what: { zh: '高于、快于、不低于另一指标', en: 'Held above or below another measure' } },
  {
    name: 'measure-set-elsewhere',
    what: { zh: '完成上级下达的目标任务', en: 'A target that another level of government sets' },
  },
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
