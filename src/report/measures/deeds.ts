import { FIRM, NOUNISH } from '../deliverables/lexicon.ts'
import { adverbAt, verbAt } from '../deliverables/verbs.ts'

/**
 * What is done to the things that a figure counts. A figure behind such a verb tells what was added or achieved in the
 * period (increment); a figure without one tells how much there is (level).
 */
const words = (line: string): ReadonlySet<string> => new Set(line.split(' '))

/** Verbs of getting and reaching people that the general list of actions leaves out. */
const GAINS = words(
  '接种 确立 走访 疏解 疏解提升 关改搬转 体检 新修 新造 新添置 新扩建 新(扩)建 新(改)建 新(改扩)建 新(迁)建 输转 分流 分流安置 派出 派遣 新派 摘帽 出列 分配 入住 获 获得 获评 获批 荣获 获取 获奖 斩获 摘得 夺得 揽获 喜获 获选 入选 入围 上榜 入库 惠及 受益 接待 吸引 覆盖 新认定 认定 新获批 新获评 新入选 新引进 新培育 新建成 新开通 新开 新落户 新设 新设立 新登记 新注册 新签约 新签 新开工 新投产 新投用 新启动 新导入 新推出 新筹集 新改造 新改建 新建改建 新改扩建 新发展 新挂牌 新上市 新申报 新创建 新打造 新授权 新布局 新安装 新铺设 新装 新转移 新收 新纳入 净增 新增 新添 增加 增设 增发 转移 转移支付 转移就业 实现转移 开出 开行 派出 选派 派驻 调解 调处 侦破 破获 查获 查扣 打掉 抓获 立案 审结 执结 移送 追回 收缴 出动 检查 抽检 关闭 关停 关停并转 退出 压退 撤销 撤并 销号 整改 完成整改 交办 转办 交付 兑付 偿付 化解 处理 处置 修通 贯通 通达 架设 铺设 敷设 整修 修缮 加固 除险加固 硬化 亮化 绿化 栽植 种植 补植 播种 收获 收储 开挖 清运 清理 清除 清查 拆迁 拆除 征收 征迁 搬迁 腾出 复垦 垦造 开垦 修建 援建 捐建 代建 承建 落户 落地 引入 对接 洽谈 达成 促成 签订 签约 签署 包装 谋划 储备 列入 纳入 争取 争取到 到位 撬动 带动 发行 募集 融资 投资 投放 发放 贷出 减免 减税降费 减税 退税 退还 缓税 清欠 清偿 降低 减轻 节约 节省 压减 压缩 盘活 消化 去化 销售 售出 供应 供给 出让 提供 开发 创造 带动就业 安置 吸纳 扶持 帮扶 帮助 救助 资助 慰问 培训 轮训 培养 培育 招聘 招录 招收 录用 引进 引育 柔性引进 集聚 汇聚 评选 选树 表彰 命名 授予 授牌 挂牌 上市 过会 申报 申请 授权 发布 制定 修订 制修订 制订 出台 印发 颁布 废止 立改废 编制 举办 承办 主办 组织 开展 实施 启动 推出 推进 开工 动工 复工 竣工 投产 投用 投运 建成 建设 新建 改建 扩建 改造 提升 升级 更新 打造 创建 创成 设立 成立 组建 建立 布设 设置 配备 配置 安装 加装 装备 更换 淘汰 报废 购置 采购 采取 采集 征集 收集 受理 办理 办结 答复 回复 解决 落实 提请 审议 审查 审批 取消 下放 精简 清零 演出 创作 创排 展出 出版 播出 放映 巡演 送戏 送 植树 造林 完成 实现 达标 达产 脱贫 实现脱贫 支持 保障 选择 整治 治理 修复 恢复 保护 划定 建好 流转 托管 推广 应用 使用 投入 拨付 下达 安排 筹集 筹措 筹建 落成 布局 兴建 共建 续建 迁建 恢复改善 新建改造 改善 受训 回迁 缴纳 追缴 挽回 挽损 止付 冻结 劝阻 下派 轮岗 约谈 问责 查处 曝光 通报 处罚 立项 承担 参与 参加 吸收 吸纳就业 转化 转让 孵化 毕业 加快 加强 推动 深化 支持培育 扩充 扩大 增配 增派 疏浚 清淤 贯标 认证 试种 增殖放流 放流 飞播 封育 烧毁 搬离 处理',
)
/** Verbs that open the government's work on standing things: a count behind them is no achievement of the year. */
export const WORKING = words(
  '加快 推进 推动 加强 支持 深化 抓好 统筹 加快推进 加快建设 加快实施 服务 聚焦 围绕 强化 促进 巩固 发展 做好 依托',
)

export const isVerb = (word: string): boolean => GAINS.has(word) || FIRM.has(word) || NOUNISH.has(word)
/** Verbs that hardly ever are nouns; safe to find in the middle of a clause. */
const INSIDE = words(
  '新增 净增 新建 建成 完成 实施 引进 新引进 培育 打造 创建 改造 兑付 办理 出台 制定 发放 投放 减免 筹集 筹措 争取 签约 获批 获评 获得 入选 列入 纳入 吸引 接待 惠及 集聚 开工 竣工 投产 建设 举办 承办 开展 组织 化解 处置 盘活 拆除 安置 解决 帮扶 培训 查处 打掉 侦破 提请 开行 开通 设立 新设 发行 募集 节约 减轻 取得 推出 招录 招聘 培养 认定 评定 命名 拥有 新认定 破获 审结 受理 办结 实现 发布 下放 取消 清理 关停 关闭 搬迁 淘汰 新登记 新签约 新开工 新投产 新开通 选派 转移 栽植 种植 修复 治理 整治 铺设 安装 加装 更新 配备 整合 提供 减负 降本 减少 整治 迎来 加固 打通 改建 扩建 改造提升 更新改造 撬动 吸纳 安装 引育 上线 受理 组建 招引 兑现 拨付 追缴 挽回 清退',
)

/** Names of measures that begin like an action: 生产总值, 经营主体, 投资额. */
const NOUN_FIRST =
  /^(?:生产(?:总值|性)|经营(?:主体|性|户)|投资(?:额|总额|强度|规模|率|增速|贡献|者)|服务(?:业|贸易|性|收入)|发展(?:速度|水平)|创新(?:型|主体|平台|能力|指数)|保障(?:性|房)|消费|储备(?:项目|规模)|开放(?:平台|度)|开发区|规模|建设(?:用地|规模|项目投资)|建筑|管理(?:费|费用)|研发(?:投入|经费|机构|人员|平台)|引导基金|治理率|改革(?:任务|举措|事项)|试点(?:村|县|城市|项目)|培训(?:机构|基地)|利用率|处理率|转移支付(?:资金|规模)?$|升规|通车(?:总)?里程|营业里程|运营里程|上市公司|上市企业|上云企业|挂牌企业|上规|发电|就业(?:率|人数)|应用场景|保护区|控制区)/

export type Act = { verb: string; length: number }

/** Adverbs and the verb at the head of some words; `length` counts both. Null where no verb opens them. */
export function opens(s: string): Act | null {
  if (NOUN_FIRST.test(s)) return null
  let at = 0
  for (let n = adverbAt(s, at); n > 0 && at < 12; n = adverbAt(s, at)) {
    if (gain(s, at) > n) break
    at += n
  }
  const n = Math.max(gain(s, at), verbAt(s, at).length)
  if (n) return { verb: s.slice(at, at + n), length: at + n }
  const whole = Math.max(gain(s, 0), verbAt(s, 0).length)
  return whole ? { verb: s.slice(0, whole), length: whole } : null
}

function gain(s: string, at: number): number {
  for (let n = Math.min(6, s.length - at); n > 0; n--) {
    const word = s.slice(at, at + n)
    if (GAINS.has(word) && (n > 1 || !/^(?:获批|获评|送[审达])/.test(s.slice(at, at + 2)))) return n
  }
  return 0
}

/** The verb that ends some words (在重点园区建设|15个…); '' where none does. */
export function closes(s: string): string {
  for (let n = Math.min(6, s.length); n > 1; n--) {
    const tail = s.slice(-n)
    if (isVerb(tail)) return tail
  }
  return s === '获' ? s : ''
}

/** The last verb inside a clause with its own object behind it: 平台|兑付|资金. */
export function inside(s: string): { verb: string; at: number } | null {
  for (let at = s.length - 3; at > 0; at--)
    for (let n = Math.min(4, s.length - at - 1); n > 1; n--)
      if (INSIDE.has(s.slice(at, at + n))) return { verb: s.slice(at, at + n), at }
  return null
}
