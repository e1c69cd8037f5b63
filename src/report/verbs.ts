/**
 * The words that a work report does things with. Closed classes from the genre as a whole, told apart by what they say
 * about the clause that they open. All of it is written in half-width, normalised form.
 */
const words = (...lines: string[]) => new Set(lines.join(' ').split(/\s+/).filter(Boolean))

/** Verbs that are hardly ever nouns: they open an action wherever they stand at the head of a phrase. */
export const FIRM = words(
  '加快 加速 推进 推动 促进 加强 强化 深化 完善 健全 优化 提高 增强 扩大 拓展 拓宽 加大 加密 加固 巩固 夯实 落实 执行 实施 实行',
  '推行 施行 推广 推开 铺开 开展 组织 举办 承办 主办 协办 召开 举行 筹办 筹备 筹建 申办 申建 申报 申创 建立 建成 兴建 修建 新建',
  '改建 扩建 迁建 改扩建 新改扩建 新改建 续建 重建 共建 构建 构筑 搭建 组建 创设 创办 创立 成立 设立 设置 增设 开设 开办',
  '打造 塑造 形成 孵化 壮大 繁荣 振兴 引入 引育 引培 吸引 招引 招录 招聘 招募 集聚 汇聚 聚集 鼓励 激励 帮助',
  '资助 奖补 减免 减轻 降低 压减 压降 压缩 削减 减少 缩短 缩小 管控 严控 严防 严守 严格 严肃 严禁 严打 严查 严惩 遏制',
  '防止 整合 整顿 清理 清退 清收 清欠 取缔 查处 查办 惩治 消除 消化 出清 淘汰 破除 破解 攻克 突破 解决 缓解 纾解 规范 统一 维护 保持',
  '稳定 融入 承接 参与 改善 改进 修缮 修编 修订 修改 编制 编修 编写 编纂 制定 制订 拟定 研制 谋划 策划 探索 试行',
  '推出 普及 出台 印发 发布 公布 颁布 发放 兑付 兑现 拨付 下达 投放 筹集 筹措 争取 申请 争创 争当 争做 创成 评选 评定',
  '认定 遴选 选拔 选派 选树 选育 选聘 选择 完成 实现 启动 开工 动工 开建 竣工 开通 开行 开辟 开拓 开启 打通 畅通 疏通 贯通 连通 联通',
  '延伸 拉长 延长 新增 增加 增配 增补 充实 配备 配齐 补齐 补充 补强 补足 补短板 填补 丰富 盘活 激活 激发 释放 挖掘 发掘 唤醒',
  '活化 回购 腾退 腾出 置换 创排 创作 创编 接受 回应 听取 拆除 加装 安装 补植 疏浚 签订 签署 推荐 放大 扩充 扩增 扩种 升格 理顺',
  '摸清 摸排 厘清 精简 简化 取消 下放 赋予 授予 给予 串联 联合 转变 转换 调整 调优 调动 带动 撬动 拉动 发动 动员 督促 倡导 提倡',
  '力促 力推 力戒 力保 力避 狠抓 确保 承担 履行 主攻 编织 坚守 杜绝 根治 纠治 纠正 惩处 增殖 增进 提振 提速 提质 提优 催生',
  '推介 明确 迭代升级 送戏下乡 预防 制止 保证 启用 打破 接入 活跃 停止 停征 限制 商签 提请 提请审议 不新增 重组 搭好 扭转 逆转 配合 调减 调低 抓好 抓实 抓牢 抓细 抓严 抓深 做好 做强 做优 做大 做深 做实 做精 做细 做足 做活 做亮 做响 做稳 做全 打好 打响 打赢 打牢 打开 建好',
  '建强 建优 建实 用好 用足 用活 用实 用准 管好 管住 管控好 守好 守牢 守住 守稳 筑牢 兜牢 兜住 兜准 兜好 兜实 扛起 扛牢 扛稳 扛实 办好 办实 办成',
  '讲好 唱响 叫响 唱好 擦亮 稳住 稳固 稳控 育强 育优 选准 选好 选优 压实 压紧 靠实 织密 织牢 扎牢 扎紧 拧紧 把牢 把好 念好 下好 种好 护好 放活 放开 放宽',
  '谋深 谋实 谋好 过好 补好 聚好 联好 搞好 搞活 配强 配优 培强 培优 扶强 扶优 落实落细 落细 落好 盘清 啃下 拿下 夺取 再夺 勇夺 蝉联 实施好 落实好 发展好 保护好',
  '建设好 维护好 利用好 运用好 保障好 服务好 统筹好 执行好 发挥好 解决好 组织好 安排好 编制好 承办好 处理好 衔接好 规划好 管理好 传承好 开展好',
  '创优 评优 扩面 扩容 扩围 扩优 扩增 增扩 增添 增绿 增植 更换 更名 升规 接续 延续 延展 辐射带动 攻坚 减量 减排 拓面 试种 引种',
  '发行 连接 联结 调度 统建 盘存 收回 挽回 追缴 清偿 清零 消纳 增投 筹设 增聘 培引 投用 投产 投运 通车 撤并 划定 划转 打击 营建 规整 保供 保交 偿还',
)

/** Verbs that are nouns as often (建设用地, 服务体系): an action at the head of a clause, doubtful inside a list. */
export const NOUNISH = words(
  '建设 发展 服务 保障 管理 治理 创新 改革 保护 开发 监管 培训 创建 投资 投入 应用 研究 规划 宣传 试点 支持 扶持 帮扶 供给 供应 改造',
  '修复 提升 整治 更新 升级 转型 转化 运营 运行 利用 运用 使用 传承 研发 攻关 培育 培养 引进 引导 监测 检查 督查 督导 监督 审计 考核',
  '评估 评价 演练 展示 展演 救助 照护 关爱 关心 排查 整改 防范 防控 化解 处置 办理 补贴 补助 奖励 流转 复垦 整理 安置 搬迁 收购 收储',
  '设计 绿化 美化 亮化 净化 硬化 联动 协同 协调 对接 衔接 公开 布局 开放 统筹 控制 安排 配置 引领 指导 巡查 征收 出让 储备 稳产',
  '交付 招商 招生 应对 演出 造林 植树 清淤 挂牌 上市 签约 上线 联网 合作 交流 集中 受理 答复 办结 托管 经营 提供 开垦 灌溉 探明 勘探 建造',
  '新签约 新开工 新签 防治 降本 保育 养护 维修 修筑 整修 集成 贯彻 学习 倾斜 投保 参保 培植 孕育 涵养 升学 授信 放贷 担保',
)

/** Verbs whose object is a clause of somebody else's action: what follows at 、 is still theirs. */
export const CAUSATIVE = words(
  '推动 促进 支持 引导 鼓励 激励 帮助 组织 吸引 确保 保障 带动 督促 指导 发动 动员 力促 争取 撬动 拉动 推进 加快 扶持 加速 引领 保持',
)
/** Of these the ones that never share a list with a verb of the government's own. */
export const INDULGENT = words('支持 鼓励 引导 激励 帮助 吸引 督促 指导 动员 发动 扶持')

/** Verbs said in one breath, by the first: 培育壮大, 制定出台, 探索建立, 开工建设. */
const PAIRS = new Map(
  [
    '探索 建立 实施 推行 建设 开展 构建 形成 推进 推广 设立 完善 打造 组建 试行',
    '谋划 实施 建设 推进 储备 布局 启动 提出 开展 打造 建立 新建',
    '研究 制定 出台 谋划 提出 推出 编制 建立 设立 完善',
    '组织 开展 实施 举办 参加 编制 召开',
    '推动 形成 实现 建立 出台 构建 落实 解决 建成 完善 建设 签署 实施 开展 设立 制定 编制 成立 完成 打造',
    '推进 实施 落实 建设',
    '启动 建设 实施 编制 开展 推进 改造 运营 筹建',
    '开工 建设 改造 新建',
    '动工 建设',
    '规划 建设 布局 实施 打造',
    '布局 建设 打造',
    '统筹 建设 改造 布局 安排 配置 整合 利用',
    '深化 开展 实施 落实 推进 拓展',
    '巩固 拓展 提升 扩大 深化 完善 提高 增强 壮大 发展 放大',
    '完善 提升 优化 构建 落实',
    '健全 完善 落实 优化',
    '建立 健全 完善',
    '优化 提升 完善 调整 整合 升级 建设',
    '改造 提升 升级 修缮 利用 更新 扩建 新建',
    '提升 改造 完善 优化 建设 打造',
    '更新 改造',
    '新建 改建 扩建 改造 续建 提升 改扩建',
    '新增 更新',
    '改建 扩建 新建',
    '制定 出台 实施 印发 完善 发布 落实',
    '制订 出台 实施 完善',
    '修订 完善 出台 实施 发布',
    '编制 完成 实施 印发 出台 发布',
    '出台 实施 落实',
    '发布 实施',
    '印发 实施',
    '拓展 提升 延伸 完善 深化 扩大 丰富',
    '培育 壮大 发展 打造 引进 扶持 推广 做强 引育',
    '培养 引进 造就',
    '发展 壮大 培育 提升',
    '壮大 发展 提升 培育 做强',
    '引进 培育 培养 建设 落地',
    '招引 培育 落地',
    '扶持 壮大 发展 培育',
    '规范 引导 提升 优化 发展',
    '引导 支持 鼓励 规范 推动 激励 带动',
    '鼓励 支持 引导',
    '支持 鼓励 引导',
    '改革 完善 创新 优化',
    '创新 完善 优化 拓展 丰富',
    '保护 利用 传承 修缮 修复 开发',
    '挖掘 利用 保护 整理 用好',
    '开发 利用 建设 推广',
    '建成 投用 投运 投产 运营 使用 启用 开放 通车 开业 开园 交付 开馆',
    '整合 优化 提升 利用 盘活 组建',
    '盘活 利用 用好 用活 激活',
    '稳定 扩大 提升 增加 提高',
    '扩大 提升 稳定',
    '加强 改进 完善 规范',
    '防范 化解 遏制 应对 打击 处置',
    '化解 处置',
    '预防 控制 化解',
    '排查 整治 化解 整改 治理 消除',
    '清理 整治 规范 处置 盘活 整顿',
    '打击 整治 治理 防范',
    '整治 提升 规范 优化',
    '推广 应用 运用 普及 使用',
    '普及 推广',
    '复制 推广',
    '修缮 保护 改造 利用 提升',
    '延伸 拓展',
    '构建 完善 形成',
    '贯彻 落实 执行 实施',
    '学习 运用 借鉴 推广',
    '落实 落细 完善',
    '申报 创建 建设 设立',
    '争取 设立 创建 实施 用好',
    '创建 打造 建设',
    '筹集 建设',
    '筹措 建设 供应',
    '筹备 举办',
    '建设 筹措 筹集 改造 运营 完善 提升 升级',
    '设置 优化',
    '调整 优化 完善',
    '改善 提升',
    '组建 运营 成立',
    '挂牌 成立 运营',
    '设计 建造',
    '监测 预警',
    '试点 推行 推广 实施',
    '撤销 合并',
    '创作 推出',
    '整顿 规范',
    '重组 整合',

    '松绑 减负',
    '策划 实施 举办 推出 开展 生成 储备',
    '储备 实施 建设 谋划',
    '引育 壮大',
    '丰富 拓展 完善 提升',
    '推行 实施',
    '落地 实施 建设',
    '培训 提升',
    '收储 盘活',
    '征收 改造',
    '增加 丰富',
    '织密 织牢 扎牢 筑牢',
  ].map((line) => {
    const [head, ...tails] = line.split(' ')
    return [head!, new Set(tails)] as const
  }),
)
/** Verbs of doing something well come in pairs as they like: 做大做强, 管好用好. */
const WELL = /^[\u4e00-\u9fff][好优大强牢实深细活足准精亮响稳紧全透]$/

/** Degree, manner and will before a verb, in any number and order. */
export const ADVERBS = words(
  '安全高效 严密 迭代 稳慎 集中力量 集中财力 力争 提速 平等 综合 适当 加快 加速 着力 深入 大力 积极 持续 全面 扎实 稳步 有序 进一步 全力 努力 切实 不断 统筹 充分 继续 抓紧 加紧 加力 奋力 尽力 尽快 尽早 及时 适时 适度 稳妥 审慎 坚决 坚定 严格 严厉 严肃 从严',
  '认真 用心 用情 用力 精心 精准 精细 细化 科学 合理 依法 依规 规范 自觉 主动 率先 带头 牵头 联合 协同 协力 合力 聚力 致力 致力于 集中 重点 突出 优先 分类 分级 分步 分批 分期 分区 分层 梯度 系统 整体 一体 同步 逐步 逐项 逐一 滚动 动态 接续 连续 始终',
  '强力 有力 有效 高效 快速 迅速 纵深 深度 广泛 普遍 全域 全程 全员 全链条 全方位 全过程 多渠道 多形式 多维度 多层次 多元 多方 多点 足额 按期 按时 如期 按需 前瞻 超前 提前 强势 强化推进 实打实 扎扎实实 实实在在 切切实实 踏踏实实 稳稳 牢牢 紧紧 深深 死死 真正',
  '更加 更加注重 更多 更好更快 更快 更高水平 更高标准 更高质量 更大力度 更大范围 更深层次 下更大力气 下大力气 花大力气 最大限度 最大程度 下功夫 下大功夫 想方设法 千方百计 多措并举 因地制宜 因城施策 因企施策 精准施策 综合施策 分类施策 对症下药 坚定不移 坚持不懈 持之以恒 驰而不息 毫不松懈 毫不动摇 久久为功 慎终如始 一以贯之 旗帜鲜明 全力以赴 不遗余力 不折不扣 大张旗鼓 雷厉风行 积极稳妥 稳妥有序 科学有序 稳慎有序 有力有序 有力有效 统筹兼顾 分级分类 分层分类 以点带面 点面结合 线上线下 上下联动 整体联动 打捆 循序渐进 坚定有序 用心用情 用心用情用力 尽心尽力 尽锐出战 蹄疾步稳 善作善成 一体化 常态化 制度化 规范化 清单化 项目化 市场化 实体化 法治化 高标准 高质量 高水平 高起点 高效率 高品质 高规格 高站位 高位 高质高效 优质高效 保质保量 做到 实现 大胆 创造性 创新性 针对性 差异化 个性化 特色化 专业化 片区化 组团式 滚动式 清单式 闭环 直接 免费 平稳 平稳有序 安全有序 顺利 圆满 成功 新一轮 共同 携手 主导 独立 自主 完整 准确 完整准确全面 彻底 着重 注重 重点 深刻 强劲 鼓足干劲 抓住机遇 争分夺秒 千方百计地 积极主动 主动靠前 靠前 提级 加倍 全国 全省 全市 全县 全区 全年 年内 今年 当年 首次 再次 再 还 也 都 均 又 并 并且 更 要 将 须 必须 应 应当 能够 要继续 将继续 建议 拟 必将 依法依规 依规依法 专项 扩围 加力扩围 协调 创新 探索 常态 长效 长期 定期 滚动 错位 率先垂范 率先 联动 有机 实质性 逐村 逐户 逐企 深挖 大规模 规模化 可持续 高起点谋划 集约 节约 ',
)

/** Words that may stand before everything else in a clause. */
export const CONNECTIVES =
  /(?:同时|此外|另外|特别是|尤其是|首先|其次|再次|最后|第[一二三四五六七八九十]+|[一二三四五六七八九十]+是(?:要)?|[一二三四五六七八九十]要|(?:到|至)?(?:今年|明年|今冬|今冬明春|年内|全年|当年|上半年|下半年|年底|年末|[一二三四]季度|\d{1,2}月(?:底|份)?|\d{4}年(?:底)?)(?:以?前|内|里|中)?|(?:新的一年|今年以来|在此基础上|具体来说|与此同时))/y

/** A clause that opens so says how or why, not what: never a deliverable. */
export const SLOGANS = words(
  '坚持 让 使 助力 更好 以更好 为了 营造 弘扬 传承弘扬 厚植 彰显 展现 树立 树牢 牢记 铭记 坚定 秉持 秉承 践行 恪守 站稳 发扬 激扬 谱写 书写 续写 交出 开创 创造 赢得 造福 增添 不负 甘当 勇当 勇挑 勇于 敢于 善于 敢为 甘于 乐于 敬畏 尊崇 尊重 热爱 忠诚 感恩 坚信 相信 团结 凝聚 凝心 锤炼 锻造 涵养 永葆 保持战略 学习贯彻 学深悟透 深学细悟 深刻领悟 领悟 贯彻 捍卫 擦亮底色 守护 呵护 注入 奠定 提供 贡献 作出 迎接 迎来 争取更大 回报 满足 适应 共享 分享 体现 反映 意味 成为 变成 走出 走在 走进 迈出 迈向 迈上 跑出 绘就 描绘 绽放 焕发 绘好 铸牢 铸就 铸造 唱响主旋律 做到 防患 居安思危 未雨绸缪 采取 发挥 注重 善作 对标 紧扣 紧盯 着眼 遵循 本着 顺应 抢抓 抓住 把握 牢牢把握 统一思想 鉴于 面对 基于 随着 高举 紧跟 扭住 咬定 咬紧 锚定 突出 关乎 事关 服从 忠于 反对 摆正 习惯 拥护 砥砺 感谢 祝愿 力求 倾听 真抓实干 比学赶超 干在实处 担当作为 埋头苦干 开门 严于律己 廉洁 谋求 推崇 崇尚 争做新时代 勇立 勇闯 致敬',
)

const longest = (set: ReadonlySet<string>, text: string, at: number, most: number, least = 2): number => {
  for (let n = Math.min(most, text.length - at); n >= least; n--) if (set.has(text.slice(at, at + n))) return n
  return 0
}

export const adverbAt = (text: string, at: number) => longest(ADVERBS, text, at, 7, 1)
export const sloganAt = (text: string, at: number) => longest(SLOGANS, text, at, 5, 1)

/** 建设用地, 发展方式: after a verb that is a noun as well, these make it one. */
const NOUN_TAIL = /(?:用地|方式|步伐|进度|动能|水平|能力|态势|红利|导向|意愿|力度|驱动|结果|情况|成果)/y
/** Nouns that begin with the letters of a verb. */
const NOUNS =
  /(?:服务[业链区站]|创新[链区驱]|保护区|保障房|开发区|研究[院所]|投资人|管理层|规划[区院]|规范化|放大效应|续建项目|(?:推介|招聘|宣传|评选)(?:活动|会)|(?:激励|约束|带动|保障|统一|规范|组织|调度|调整|联合|参与|监督)(?:机制|制度|体系|政策|平台|中心|效应|作用|力|化|程度|标准|惩戒|方案)|[\u4e00-\u9fff]{2}(?:性(?!别)|型(?!号)|式|值(?!守|班)|额|者|率(?![先领]))|新建[^,]{0,4}(?:建筑|住宅|项目|小区)[^,]*(?:执行|实现|达到))/y

export type Verb = { length: number; firm: boolean }
const NONE: Verb = { length: 0, firm: false }

/** The verb that stands at a place, compounds included; length 0 where none does. */
export function verbAt(text: string, at: number): Verb {
  if (follows(NOUNS, text, at)) return NONE
  const firm = longest(FIRM, text, at, 5) || fresh(text, at)
  const first = firm || longest(NOUNISH, text, at, 4)
  if (!first || (!firm && follows(NOUN_TAIL, text, at + first))) return NONE
  return { length: first + compound(text, at, first), firm: firm > 0 }
}

/** 新引进, 新认定: a verb of the year's additions. */
const fresh = (text: string, at: number) =>
  text[at] === '新' && (FIRM.has(text.slice(at + 1, at + 3)) || NOUNISH.has(text.slice(at + 1, at + 3))) ? 3 : 0

/** How much a second verb adds to the first: 培育+壮大, 稳定+和扩大. */
function compound(text: string, at: number, first: number): number {
  const head = text.slice(at, at + first)
  const joint = /[和并与或]/.test(text[at + first] ?? '') ? 1 : 0
  const next = at + first + joint
  const tail = text.slice(next, next + 2)
  const after = text.slice(next + 2)
  if (
    after.length < 2 ||
    follows(NOUN_TAIL, text, next + 2) ||
    /^[、和与及的等]/.test(after) ||
    follows(NOUNS, text, next)
  )
    return 0
  const paired = PAIRS.get(head)?.has(tail) || (WELL.test(head) && WELL.test(tail) && FIRM.has(tail))
  const joined = joint > 0 && (FIRM.has(tail) || JOINED.has(tail))
  if (!paired && !joined) return 0
  return joint + 2 + (joint > 0 ? compound(text, next, 2) : 0)
}
const JOINED = words('改造 培育 引进 提升 改建 扶持 利用 使用 引导')

export function follows(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  const match = pattern.exec(text)
  return match ? match[0].length : 0
}
