import type { Firmness } from '../reading.ts'

/** Verbs whose doing can be checked by the end of the year with a yes or a no. */
const DONE =
  /开工|动工|开建|竣工|完工|投用|投运|投产|通车|出台|制定|制订|印发|发布|公布|颁布|完成|获批|举办|承办|主办|协办|召开|举行|成立|设立|组建|挂牌|创排|推出|修缮|新建|改建|扩建|迁建|编制|编修|编写|编纂|修订|修编|建成|争创|创成|夺取|[再勇]夺|蝉联|评选|签署|签订|开通|开行|上线|启用|兴建|申办|启动|投入使用|投入运[营行]|更名|创办|开办|配齐|取消|停征|免征|废止|撤销|停止|不新增|获批|清零|销号|办结/
/** Of these the ones that stay open-ended when the object is one of many. */
const LOOSE = /^(?:推出|新建|改建|扩建|建成|开通|评选)/
const MANY = /^(?:更多|一批|系列|一系列|更加)/

const EVENT =
  /(?:活动|赛事|大赛|比赛|[锦联选]标?赛|公开赛|邀请赛|竞赛|论坛|大会|年会|峰会|(?<![社机协商学员委])会|(?<![发进拓开扩])展|庙会|运动会|进博会|展会|展览|专业展|征集|评选|普查|文化节|艺术节|旅游节|购物节|(?<![环调细情])节|演唱会|演出季|[\u4e00-\u9fff]IP|马拉松|纪念日|宣传[周月日年]|[周年]活动|活动[周月日季年]|杯|评比|演练|练兵|比武|会战)[”》]?(?:等[^、]{0,8})?$/
const EFFORT = /(?:行动|工程|计划|试点|工作)(?:方案)?[”]?$/
const HOLDS = /^(?:办好|办成|举行|组织|组织开展|开展|实施|做好|承接|参与|组织举办|组织参加|参加|开展好|组织好)$/
/** What goes on all the time has no end. */
const ALWAYS = /广泛|深入|常态化|持续|经常/
const NUMBERED_WORKS =
  /^(?!每)(?:[^、]{0,4}|[^、\d]{2,12}的)[一二三四五六七八九十\d]+(?:个|件|项|方面|大?类)?[^、]{0,6}(?:实事|民生(?:项目|工程))/

const WORKS = /^(?:办好|办实|办成|实施|抓好|完成)/

const CREATES = /^(?:创建|申创|申报|申建|争取|争当|争做|申请|争先创建|参与|建设创建)/
const TITLE =
  /(?:国家|全国|全省|世界|中国|[省国部]级|三级|^省|(?:创建|争创|建设|打造)省|首批|[345]A)[^、]*(?:示范|先行|先导|试验|试点|城市|基地|景区|度假区|高新区|卫生|文明|模范|标杆|甲等|园区|平台|[县区市镇村]$|中心|集群|实验室|街区)/

const FOUNDS = /^(?:建立|设立|组建|构建|搭建|上线)/
const CONCRETE = /(?:平台|数据库|项目库|[资信]?[源息]库|名录|台账|清单|基金|专班|学院|研究院|联盟|档案|目录|公司)$/

/** Verbs that leave the deed to others or to time: what counts is the end state that they name. */
const TOWARDS =
  /^(?:推动|支持|加快|推进|促进|力争|确保|争取|力促|抓好|做好|保障|引导|鼓励|帮助|实现|加速|配合|推动实现|力保|协调|继续)/
const END_STATE =
  /(?:建成|投用|投产|投运|竣工|完工|通车|开工(?!率)|动工|开园|开业|开馆|开放运营|获批|创成|争创|夺取|挂牌|开通|收官|落成|封顶|达产|达效|办结|全线贯通|(?:通过|完成)[^、]*(?:评估|验收|复审|审查)|验收|(?:评估|复审|审查)[^、]*通过|全覆盖|全域覆盖|全面覆盖|更名|升格|摘牌|销号|清零|投入使用|启用|列入|入列|投入运[营行]|封关运[营作]|升级为|落地运[营行]|(?:展示|商业)运营|保持[^,]{0,4}[ⅠⅡⅢⅣ]类|如期|按期|纳入|入选|签署|签订|出台|成立|申报|申建|申创)/
const TITLED = /(?:创建|创评)(.*)/
const VAGUE =
  /^(?:更多|各地|各[县区市]|一批|优质|有条件|符合条件|企业|民营|更大|重点?大?项目|新建项目|在建|社会|将?符合|人口|群众)/
const SOON = /早开工|早投产|早竣工|快推进|快建设|应[享保]尽|能[快早]/

const IN_FULL = /足额|全额|如期|按期|按时|限期/
const WAY = /(?:断头路|道路|公路|快速路|通道|铁路|大桥|隧道|航道|岸线|绿道|[线段路桥])$/

/** Counts in words: 人行天桥三座 · 建成A、B、C三条特色街区 */
const COUNTED = /(?<![第之])[一两二三四五六七八九十百]+(?:座|处|所|支|条|间|栋|幢)$/
/** 审批时限压缩三分之一 · “三公”经费零增长 · 1个工作日内办结 */
const SHARE =
  /[二三四五六七八九十百]分之[一二三四五六七八九十]+(?:以上|左右)?$|(?:减少|压减|压缩|压降|下降|增长)[一二两三四五六七八九]成|零增长|\d个?(?:工作日|小时|分钟)(?:以?内)?(?:办结|完成)/
const TOLD = /(?<![第之“])[两二三四五六七八九十]+(?:座|处|所|支|条|间|家)[\u4e00-\u9fff]{2,12}$/
const BUILDS = /打造|建成|建设|新建|改造|改建|培育|新增|创建|启动|完成|开工|修缮|组建/

/** How firmly a clause promises; `figure` says whether it carries a figure to reach. */
export function firmness(verb: string, object: string, clause: string, figure: boolean): Firmness {
  if (WORKS.test(verb) && NUMBERED_WORKS.test(object)) return 'milestone'
  if (figure || SHARE.test(object) || COUNTED.test(object) || (BUILDS.test(verb) && TOLD.test(object)))
    return 'measurable'
  return checkable(verb, object, clause) ? 'milestone' : 'direction'
}

function checkable(verb: string, object: string, clause: string): boolean {
  if (DONE.test(verb)) return !(LOOSE.test(verb) && (MANY.test(object) || /持续|不断/.test(clause)))
  if (/实现$/.test(verb) && /(?:连通|贯通|联通|互通)$/.test(object)) return true
  if (TOWARDS.test(verb)) return endsWell(object)
  if (/^(?:申报|申建|申创)/.test(verb)) return !EFFORT.test(object)
  if (CREATES.test(verb)) return TITLE.test(object) && !/创建$/.test(object)
  if (FOUNDS.test(verb)) return CONCRETE.test(object) && !MANY.test(object)
  if (/^(?:打通|贯通|连通|联通)$/.test(verb)) return WAY.test(object)
  if (/^(?:落实|兑付|兑现|发放|拨付|归还|偿还)/.test(verb)) return IN_FULL.test(clause)
  if (/^(?:守住|守牢|确保)/.test(verb) && /^不发生/.test(object)) return true
  if (/开展|组织/.test(verb) && ALWAYS.test(clause.slice(0, clause.indexOf(verb)))) return false
  return HOLDS.test(verb) && EVENT.test(object) && !EFFORT.test(object)
}

/** Whether what is pushed, helped or sped up has a named end. */
function endsWell(object: string): boolean {
  if (/只减不增|[不零]发生/.test(object)) return true
  if (VAGUE.test(object) || SOON.test(object)) return false
  if (END_STATE.test(object)) return true
  const title = TITLED.exec(object)?.[1] ?? ''
  return TITLE.test(title) && !/(?:创建|建设)(?:工作|步伐|提质)?$/.test(object)
}
