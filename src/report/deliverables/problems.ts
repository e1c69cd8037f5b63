import type { Problem, Structure } from '../reading.ts'
import { normalise, squeeze } from '../structure/text.ts'
import { pieces } from './clauses.ts'

/** What a difficulty says of itself: 不高, 有待加快, 承压, 滞后, 短板. */
const LACKS =
  /不(?!断|仅|少成|懈|折|忘)[\u4e00-\u9fff]|尚|仍|还(?:需|存在|有|不|没)|有待|[亟急][待需]|需要|需加|滞后|承压|困难|缺[乏少口失]|短缺|短板|薄弱|乏力|下[滑降]|回落|偏[低弱少慢小窄散高]|[较比]为?[低弱少慢小突窄散]|难[以度题点]|未[能有得]|没有|突出|隐患|压力|矛盾|风险|差距|瓶颈|制约|紧缺|低于|陈旧|老化|时有发生|[多易频]发|拥堵|严重|跟不上|下行|趋缓|过[高低快慢]|主义|作为|艰巨|繁重|堵点|疲软|放缓|减弱|严峻|脆弱|单一|落后|弱项|欠账|欠佳|不到位|收窄|亏损|腐败|推诿|问题|(?:面[大窄]|程度深|链条短|规模小|[^减至]少|占比[高大])$/
const PREAMBLE =
  /清醒|肯定成绩|看到|认识到|认识|正视|对照|深知|面临(?:不少|许多|诸多|一些)|主要[是有表]|我们也|各位代表|^受[^,]*影响$|^当前$|成绩面前|不容回避|没有改变|不会改变|(?:存在|面临|有)(?:着)?(?:不少|许多|一些|诸多|多方面|很多|很大|较大)[^,、]{0,14}(?:困难|问题|不足|挑战|差距|缺点)$|成绩来之不易|表现[在为]$|^(?:具体|主要|突出|集中)?(?:体现|表现)/
const RESOLVE =
  /^(?:对此|对这些|对于这些|针对这些|对上述|以上问题|这些问题)|我们(?:一定|将|要|必须)|高度重视|认真加以?解决|努力解决|切实(?:加以)?(?:解决|改进)/
const LEAD =
  /^(?:同时|此外|另外|特别是|尤其是|主要是|其中|[一二三四五六七八九十]+是|从国[际内]看|——|-{2,}|[(]?\d{1,2}[)、.])+[,:]?/

/** The difficulties that the report admits, one record each, in the order of the text. */
export function problems(text: string, structure: Structure): Problem[] {
  const plain = normalise(text)
  return structure.sentences.flatMap((sentence, i) => {
    if (sentence.zone !== 'problems' || sentence.heading) return []
    const said = squeeze(plain, sentence.start, sentence.end)
    if (RESOLVE.test(said.text)) return []
    return pieces(said.text)
      .filter(({ start, end }) => end - start < 200)
      .flatMap((piece) => predicates(said.text, piece))
      .flatMap(({ start, end }) => {
        const words = said.text.slice(start, end)
        const lead = LEAD.exec(words)?.[0].length ?? 0
        if (PREAMBLE.test(words) || !LACKS.test(words) || words.length - lead < 4) return []
        const from = said.at[start + lead]!
        const to = said.at[end - 1]! + 1
        return [{ type: 'problem' as const, sentence: i, start: from, end: to, quote: text.slice(from, to) }]
      })
  })
}

const SAYS =
  /(?:不[高足强够优快畅多牢实稳活深]|不够[\u4e00-\u9fff]{1,2}|滞后|承压|薄弱|困难|乏力|偏[低弱少慢小]|下[滑降]|缺乏|短缺|单一|落后|不[\u4e00-\u9fff]{2})$/
/** Splits at 、 where what stands before it says something already (效益不高、服务业滞后…). */
function predicates(text: string, { start, end }: { start: number; end: number }): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = []
  let from = start
  for (let i = start; i < end; i++) {
    if (text[i] !== '、' || !SAYS.test(text.slice(from, i)) || i - from < 4 || text[i + 1] === '不') continue
    parts.push({ start: from, end: i })
    from = i + 1
  }
  return [...parts, { start: from, end }]
}
