import { head } from './nouns.ts'

/** What names of a list lend each other over the figures between them. */

/** Heads that stand for nothing without whose they are. */
const OWNLESS =
  /^(?:产值|产量|总产量|亩产|单产|面积|装机(?:容量|占比)?|销量|销售额|存栏量?|出栏量?|授权量|增加值|占比|余额|入库率|开工率)$/
const OWNER = /(?:总产量|产量|产值|发电量|总面积|种植面积|面积|申请量|增加值|存栏量?|销量|余额|装机容量|装机)$/
/** Tails that go on over a list of figures: 淘汰水泥产能90万吨、|玻璃3万吨. */
const LENT = /(?:产能|产量|以旧换新)$/

/** 水产品总产量41万吨、|产值68亿元; 整车产量200万辆、|新能源汽车140万辆. `last` is the name before, `alike` that the units agree. */
export function lent(name: string, last: string, alike: boolean): string {
  if (OWNLESS.test(name)) {
    const owner = last.replace(OWNER, '')
    return owner.length > 1 && owner !== last ? owner + name : name
  }
  const tail = LENT.exec(last)?.[0]
  const goesOn = tail === '产能' || (tail && alike)
  return tail && goesOn && !head(name) && !name.endsWith(tail) && name.length < 9 && last.length > tail.length
    ? name + tail
    : name
}

const AMOUNT = /(?:投资|收入|贷款|存款|余额|出口|进口|进出口|支出|产值|增加值|补贴|债券)$/
/** 完成投资120亿元, 其中|基础设施35亿元: a part has the head of its whole. */
export const partOf = (name: string, last: string): string =>
  head(name) ? name : name + (AMOUNT.exec(last)?.[0] ?? '')
