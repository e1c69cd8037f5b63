type Params = Record<string, unknown>

/** 命令行对人说的话。英文在 words.en.ts，两边的键一一对应。 */
export const zh = {
  help: `落实：把政府工作报告读成可以跟踪的台账

用法
  luoshi extract 文件|-        读一份报告（- 表示标准输入），打印摘要和体检
      --json                   只输出记录，一行一条
      --csv 文件  --xlsx 文件   另存任务分解表
      --lang zh|en             界面语言，缺省看 LANG
  luoshi import 文件|- --city 代号   读一份报告，记进台账
      --year 年份              缺省用报告自己写的年份
      --kind report|list       工作报告，或上级清单、计划等任务清单
      --name 某某市 --prefix MM 新城市的名称和编码前缀；--name-en 英文名
      --units 文件             单位和职责（units.yaml）
      --hold                   还没有审读的先不公开
  luoshi serve                 启动服务，和 npm start 一样
  luoshi verify                核对留痕，指出第一处对不上的地方
  luoshi help                  打印本页

可读 .txt .md .html .docx .pdf；编码可为 UTF-8、UTF-16（带 BOM）、GB18030。
退出码：0 成功，2 输入有误，3 找不到，6 过大，其余见文档。
`,
  standardInput: '标准输入',
  untitled: '（未见标题）',
  extent: (p: Params) =>
    `全文 ${p.characters} 字：${p.parts} 个部分、${p.sections} 节、${p.paragraphs} 段、${p.sentences} 句`,
  measures: (p: Params) => `量化指标 ${p.all} 处：已有成绩 ${p.results}，今后目标 ${p.targets}`,
  deliverables: (p: Params) => `任务 ${p.all} 条：可量化 ${p.measurable}，可验收 ${p.milestone}，方向性 ${p.direction}`,
  others: (p: Params) => `存在问题 ${p.problems} 条，工程和行动 ${p.programmes} 个`,
  bySection: '各章节承诺（任务，加上任务之外的目标）',
  sectionHead: ['合计', '可量化', '可验收', '方向性'],
  noSection: '（标题之前）',
  checkUp: '体检',
  nothingFound: '没有发现',
  more: (p: Params) => `……另有 ${p.count} 条`,
  findings: {
    below: '目标低于去年结果',
    equal: '目标与去年结果持平',
    around: '目标与去年结果相近（含“左右”）',
    above: '目标高于去年结果',
    'definition-differs': '口径不同，不能直接比',
    'left-to-others': '目标由上级确定',
    'in-step': '目标随另一指标走（同步）',
    relative: '目标只说高于或低于另一指标',
    contested: '由别人评定，只能争取',
    'no-base': '没有基数的目标',
    unanswered: '承认了问题，没有对应的任务',
    answered: '承认的问题，有对应的任务',
    'no-target-now': '去年有数、今年没有目标',
    'promised-twice': '同一指标说了两个数',
  },
  leftNumbers: (p: Params) => `不算指标的数字 ${p.all} 处`,
  reasons: {
    date: '日期',
    name: '名称',
    ordinal: '序数',
    slogan: '口号',
    threshold: '限定词',
    heading: '标题',
    baseline: '基数',
    tally: '列举的计数',
    streak: '连续次数',
    outside: '正文之外',
    unsure: '拿不准',
  },
  unread: (p: Params) => `没读懂的句子 ${p.all} 句`,
  separator: '、',
  saved: (p: Params) => `任务分解表已存入 ${p.file}`,
  imported: (p: Params) => {
    const none = { kept: 0, changed: [], added: [], gone: [] }
    const { changed, added, gone, kept } = (p.differs ?? none) as { kept: number } & Record<string, string[]>
    const list = (codes: string[]) =>
      codes.length > 0 ? `${codes.length} 条（${codes.slice(0, 8).join('、')}）` : '0 条'
    const head = {
      same: `${p.name} ${p.year} 年：这份文件已经在台账里，没有改动。`,
      new: `${p.name} ${p.year} 年：读出承诺 ${p.commitments} 条，其中可跟踪 ${p.tracked} 条。`,
      revised: `${p.name} ${p.year} 年的新版本：原样 ${kept} 条，改字 ${list(changed)}，新增 ${list(added)}，不再有 ${list(gone)}。`,
    }[p.outcome as 'same' | 'new' | 'revised']
    return `${head}\n查看：/c/${p.city}/report/${p.year}\n`
  },
  serving: (p: Params) => `落实已启动：${p.address}\n办公入口（只在本机）：${p.officeAddress}\n`,
  verified: (p: Params) =>
    `${p.city}：${(p.misfits as unknown[]).length === 0 ? '全部对得上' : '有对不上的地方'}；封存 ${p.batches} 批，记录 ${p.entries} 条，未封存 ${p.unsealed} 条。最新指纹 ${p.seal}`,
  misfits: {
    'batch.missing': '缺一批',
    'batch.chain': '批次没有扣住上一批',
    'batch.changed': '批次被改过',
    'entry.missing': '缺一条记录',
    'entry.changed': '记录被改过',
    'payload.missing': '记录的内容不见了',
    'payload.changed': '记录的内容被改过',
    'payload.stray': '多出来的内容',
    'row.changed': '数据没有经过产品就被改了',
    'row.added': '数据没有经过产品就多了',
    'row.removed': '数据没有经过产品就少了',
  },
  faults: {
    'cli.no-year': (p: Params) => `${p.name}：报告里没有写年份。请用 --year 说明是哪一年的报告。`,
    'cli.no-such-city': (p: Params) =>
      `没有代号为 ${p.city} 的城市。要新建，请加上 --name 名称 --prefix 编码前缀（2 到 6 个大写字母）。`,
    'report.year': (p: Params) => `这份报告写的是 ${p.said} 年，不是 ${p.asked} 年。请核对 --year。`,
    'units.known': (p: Params) => `${p.city} 已经有单位名录，不能再导入一份。`,
    'city.name-taken': (p: Params) => `已经有叫“${p.name}”的城市。`,
    'city.prefix-taken': (p: Params) => `编码前缀 ${p.prefix} 已经有城市在用。`,
    'city.taken': (p: Params) => `代号 ${p.city} 已经有了。`,
    'city.name': (p: Params) => `代号 ${p.city} 不行：用小写字母开头，只含小写字母、数字和短横。`,
    'city.file': (p: Params) => `${p.file}：${p.faults}`,
    'data.held': (p: Params) =>
      `数据目录正在被另一个落实使用：进程 ${p.pid}，地址 ${p.address}。请先停下它，或换一个 LUOSHI_DATA。`,
    'postgres.failed': (p: Params) => `内置数据库启动不了（${p.folder}）。最后的日志：${p.log}`,
    'migration.unknown': (p: Params) => `数据库里有这个版本不认识的迁移 ${p.name}：数据比程序新。请换用更新的版本。`,
    'migration.changed': (p: Params) => `迁移 ${p.name} 和当初执行的不一样。请恢复 db/migrations 里的原文件。`,
    'postgres.unreachable': (p: Params) => `内置数据库进不了 ${p.folder}。请换一个 LUOSHI_DATA。`,
    'postgres.lost': (p: Params) => `${p.link} 指向的 ${p.folder} 不见了。请恢复它，或换一个 LUOSHI_DATA。`,
    'postgres.missing': (p: Params) =>
      `没有适用于 ${p.machine} 的内置数据库。请用 DATABASE_URL 指定 PostgreSQL 15 以上。`,
    'postgres.version': (p: Params) =>
      `${p.folder} 是 PostgreSQL ${p.made} 的数据，这里要 ${p.needed}。请先用原来的版本备份。`,
    'config.invalid': (p: Params) =>
      `设置有误：${(p.faults as { name: string; problem: string }[]).map((f) => `${f.name}（${f.problem}）`).join('；')}`,
    'review.no-such-words': (p: Params) => `审读文件里的“${p.quote}”在报告里找不到对应的承诺。`,
    'review.reason': (p: Params) => `审读文件里，${p.code} 不作为承诺，却没有写明原因。`,
    'review.title': (p: Params) => `审读文件里，${p.code} 的标题是空的。`,
    'review.split': (p: Params) => `审读文件里，${p.code} 拆不开：每一段都要有字，并且照抄原话。`,
    'review.split-part': (p: Params) => `审读文件里，${p.code} 已经是拆出来的，不能再拆。`,
    'review.merge': () => '审读文件里，要合并的几句话说的是同一条承诺。',
    'review.merge-apart': (p: Params) => `审读文件里，${p.code} 和 ${p.first} 不在同一句话里，不能合并。`,
    'review.selection': () => '审读文件里，要补充的话跨了句。请只摘一句话里的字。',
    'review.unit': (p: Params) => `审读文件里的单位 ${p.unit} 不在单位名录里。`,
    'input.empty': (p: Params) => `${p.name}：文件里没有文字。请检查是否导出成功。`,
    'input.too-large': (p: Params) => `${p.name}：超过 ${p.megabytes} MB，没有读入。请去掉图片或只保留报告正文后再试。`,
    'input.too-long': (p: Params) => `${p.name}：文字超过 ${p.characters} 个字符，没有读。请只交一份文稿的正文。`,
    'input.zip-bomb': (p: Params) => `${p.name}：解压后超过 ${p.megabytes} MB，已停止读取。请另存为只含正文的 .docx。`,
    'input.unknown-format': (p: Params) => `${p.name}：不是能读的格式。请交 .txt、.md、.html、.docx 或 .pdf。`,
    'input.old-word': (p: Params) => `${p.name}：是旧版 Word、WPS 或 RTF 文件。请打开后另存为 .docx。`,
    'input.broken-encoding': (p: Params) =>
      `${p.name}：第 ${p.line} 行的编码有误，既不是 UTF-8 也不是 GB18030。请用 UTF-8 重新保存。`,
    'input.broken': (p: Params) => `${p.name}：${p.format} 文件已损坏，打不开。请重新导出后再试。`,
    'input.locked-pdf': (p: Params) => `${p.name}：PDF 设有打开密码。请交没有密码的文件。`,
    'input.scanned-pdf': (p: Params) =>
      `${p.name}：这份 PDF 的 ${p.pages} 页都是扫描图片，没有文字。请交带文字的 PDF，或先做文字识别。`,
    'input.too-heavy': (p: Params) => `${p.name}：解析时占用内存超过上限，已停止。请另存为只含正文的文件。`,
    'input.too-slow': (p: Params) => `${p.name}：${p.seconds} 秒内没有解析完，已停止。请另存为只含正文的文件。`,
    'input.not-found': (p: Params) => `${p.name}：找不到这个文件。请检查路径。`,
    'input.directory': (p: Params) => `${p.name}：是文件夹，不是文件。请给出报告文件的路径。`,
    'input.unreadable': (p: Params) => `${p.name}：没有读取权限。请检查文件权限。`,
    'report.not-chinese': (p: Params) => `${p.name}：不是中文文本。目前只能读中文的工作报告。`,
    'report.no-report': (p: Params) => `${p.name}：不像工作报告，没有找到任何承诺或指标。请确认交的是报告正文。`,
    'report.no-plan': (p: Params) =>
      `${p.name}：只有回顾，没有找到今年工作安排的部分，所以列不出承诺。请确认报告是完整的。`,
    'cli.unknown-command': (p: Params) => `没有“${p.name}”这个命令。可用的命令见 luoshi help。`,
    'cli.bad-option': (p: Params) => `选项 ${p.option} 看不懂，或缺少它的值。用法见 luoshi help。`,
    'cli.no-file': () => '没有给出文件。用法：luoshi extract 文件（- 表示标准输入）。',
    'cli.cannot-write': (p: Params) => `${p.name}：写不进去。请检查路径和权限。`,
    internal: () => '程序出错了。请把下面的内容连同命令一起反馈。',
  },
}
