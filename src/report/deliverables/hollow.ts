import type { Zone } from '../reading.ts'
import { NOUNISH } from './lexicon.ts'

/** Ends of a clause that praise or hope: nobody could inspect them. */
const HOPES =
  /(?:样板|典范|范例|范式|新窗口|重要窗口|磅礴力量|强大力量|篇章|局面|业绩|答卷|图景|画卷|贡献|美好生活|获得感|幸福感|安全感|信心|决心|意识|使命感|责任感|紧迫感|自觉|定力|本领|底气|情怀|格局观|良性循环|良性互动|和谐共生|行稳致远|落地落实|落到实处|见到实效|落实到位|贯通到底|蔚然成风|新台阶|活力四射|家园|承诺)[”]?$/
/** To end a bad state is no hope. */
const ENDS = /^(?:扭转|打破|破除|遏制|消除|改变)/
const MODELS =
  /的[^的]{0,4}“?[^“的]{0,6}(?:样板|模式|方案|经验|标杆|名片|新窗口|重要窗口|磅礴力量|强大力量|典范|范本|路径)”?$/
const SHAPES = /^(?:打造|创造|形成|塑造|构建|争创|争当|探索形成|推动形成|建设)$/
const FAITH =
  /习近平|“两个(?:确立|维护)”|“四个(?:意识|自信)”|政治(?:判断力|领悟力|站位|忠诚|建设|品格|本色)|党(?:中央|的(?:全面)?领导|的创新理论)|总书记|国之大者|初心|宗旨|政绩观|(?:全心全意|人民立场|人民至上)|中国式现代化|决策部署(?:落|$)|质的有效提升|核心价值观|(?:思想|理念|方略|方针)$/
const EVERYTHING =
  /^(?:上述|这些)(?:政策|措施|举措)|^(?:好|实|细)?(?:各项|全部|一切)?(?:重点|目标|政府)?(?:任务|工作)(?:落地|落实|目标)?$|^发展和安全$|^(?:以下|下列|如下)|^[一二三四五六七八九十\d几]+(?:个|大|项)?(?:方面)?(?:的|重点)?(?:工作|任务|方面|举措)$|^[一二三四五六七八九十\d几]+(?:个|大)?方面(?:的)?工作|^[^,]{0,4}自身建设|更大突破$|办大事$/
/** What is said of how things are, not of what is to be done. */
const STATES =
  /[^为除]了(?!解)|仍有|仍然|不断注入|(?<!特别|尤其|但|还|就|都|论|凡|可|或|正|于|而|[一二三四五六七八九十])是(?!否)/
const QUOTATION = /“[^”]*”/g
const RATES = /(?:率|比例|占比|比重|总量)[^,、]{0,4}(?:达到?|提高|保持|稳定|不低于|控制|只减不增)/

/** What a government asks of its own bearing in its chapter on itself. */
const BEARING =
  /作风|精神(?!文明)|状态|姿态|担当|斗志|风气|形象|自觉性|能力水平|执行力$|公信力$|满意政府|服务型政府$|氛围/

/** Whether a clause with a verb is a slogan all the same. */
export function hollow(verb: string, object: string, clause: string, zone: Zone): boolean {
  if ((HOPES.test(object) && !ENDS.test(verb)) || (EVERYTHING.test(object) && verb !== '报告')) return true
  if (STATES.test(object.replace(QUOTATION, '')) || (NOUNISH.has(verb) && RATES.test(object))) return true
  if (SHAPES.test(verb) && MODELS.test(object)) return true
  if (
    FAITH.test(clause) &&
    !/规定|条例|(?:制度|机制|体系|责任制|工程|行动|活动|主题教育|学习教育|教育(?:实践活动)?成果)$/.test(object)
  )
    return true
  if (/^(?:吸引|让)/.test(verb) && /更多人|八方/.test(object)) return true
  if (/^(?:运用|利用|使用)$/.test(verb) && /(?:技术|手段|方式)$/.test(object)) return true
  if (/^(?:今年|全年)?(?:合计|共计)/.test(clause)) return true
  if (/办实事/.test(clause)) return true
  return zone === 'self' && BEARING.test(object) && !/规定|条例|行动|活动|机制|制度|形式主义/.test(object)
}
