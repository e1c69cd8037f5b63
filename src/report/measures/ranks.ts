import { numeral } from '../structure/numerals.ts'
import type { Figure } from './figures.ts'

const N = '([一二三四五六七八九十]{1,3}|\\d{1,3})'
const RANK = new RegExp(
  `第${N}(位次?|名|(?=[,、。;:!)]|和|及|与|的|,|$))|(?:首位(?!度|原则|任务)|榜首|头名)|前${N}(位|名|强|(?=[,、。;!)]|$))`,
  'g',
)
const VERB =
  /(?:位居|位列|排名|排位|跃居|跃升至?到?|升至|上升[至到]|升到|跻身|荣膺|名列|稳居|位于|居于|居|分居|分列|分别居|分别列|进入|挺进|迈入|入围|列|排|保持|取得|攀升至|前移至|晋升至|提升至|进位至|冲进|争进|重返)(?:了|到|至|在)?$/
/** 获得第三名: a place in a contest. */
const WON = /(?:荣获|获得|夺得|摘得|取得|斩获|获)$/
const AMONG =
  /^(?:在)?(?:(?:全[省国市区县州球疆]|世界|亚洲|中部|东部|西部|东北|华[东南北中]|长三角|珠三角|省内|国内|市内|同类|沿海|京津冀|大湾区)[^,、;:。]{0,18}|[^,、;:。]{1,20}(?:[市省县区州带榜强]|城市|地区|高校|港口|机场|园区|集群)|)$/
const SCOPE =
  /(?:全[省国市区县州球疆]|世界|亚洲|中部|东部|西部|长三角|珠三角|粤东西北|省内|国内|同类|沿海)[^,、;:。]{0,16}$/
/** 入选全国百强县第8位、|营商环境百强县第9位: a list of rankings goes on with its next one. */
const TITLE = /^[^,、]{2,}[百十]强[县市区镇乡村]{0,2}(?:\([县市区镇]\))?$/
const NEVER = /(?:摆|放|作为|置于|挺|摆放)(?:在|到|于)?$|首批$|批$/

/** Positions in a ranking: 居全省第2位, 位列全国第一, 首位, 前10位. Neither ordinals (第三届) nor 第一方阵. */
export function ranks(s: string): Figure[] {
  const found: Figure[] = []
  for (const m of s.matchAll(RANK)) {
    const at = m.index
    const number = m[1] ?? m[3]
    const before = s.slice(Math.max(0, at - 30), at)
    const stop = Math.max(...['、', ',', ';', ':', '。', '和'].map((c) => before.lastIndexOf(c)))
    const near = before.slice(stop + 1)
    const spot = locate(near)
    const chained = near === '' && found.length > 0 && s.slice(found.at(-1)!.end, at).length <= 1
    const titled = found.length > 0 && s.slice(found.at(-1)!.end, at - near.length) === '、' && TITLE.test(near)
    const won = m[2] === '名' && !spot ? WON.exec(near) : null
    if (NEVER.test(near) || !(spot || chained || won || titled)) continue
    const from = at - near.length + (spot?.at ?? won?.index ?? near.length)
    const scope = spot?.scope || (chained ? found.at(-1)!.scope : '')
    const value = number ? (/\d/.test(number) ? number : String(numeral(number))) : '1'
    const unit = m[2] === '名' || m[4] === '名' ? '名' : '位'
    found.push({
      at,
      end: at + m[0].length,
      value,
      unit,
      kind: 'rank',
      op: m[3] ? '<=' : '=',
      more: false,
      chinese: !/\d/.test(number ?? ''),
      from,
      scope,
    })
  }
  return found
}

/** Where the words of rank begin before the position, and among whom it is held: 居|全省, 位列|全国地级市, 全省. */
function locate(near: string): { at: number; scope: string } | null {
  for (let cut = near.length; cut >= Math.max(0, near.length - 22); cut--) {
    if (!AMONG.test(near.slice(cut))) continue
    const m = VERB.exec(near.slice(0, cut))
    if (m && !/^民/.test(near.slice(cut))) return { at: m.index, scope: near.slice(cut).replace(/^在|的$/g, '') }
  }
  const m = SCOPE.exec(near)
  return m ? { at: m.index, scope: m[0].replace(/(?:的|排名)$/, '') } : null
}
