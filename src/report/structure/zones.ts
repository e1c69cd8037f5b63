import { direct } from '../deliverables/action.ts'
import type { Zone } from '../reading.ts'
import { admits, goesOn, titledTroubles, vows } from './admissions.ts'
import { aboutRequirements, aboutSelf, aboutTargets, looksAhead, yearOf } from './headings.ts'
import { SALUTE } from './masthead.ts'

const TURN =
  /^今年,?是|今年(?:全[省市区县州旗]|我[省市区县州旗国])?(?:政府|经济社会发展|发展|各项)?工作的?(?:总体|指导|基本)|主要预期目标|预期目标(?:是|为|建议)|今年[^。]{0,24}主要目标是/
const REQUIRES =
  /总体要求|总体思路|指导思想|为指导,|必须牢牢|(?:三|四|五|六|以下|几)个?方面(?:的)?要求|^今年是|^20\d\d年,?是|主要考虑/
const TARGETS =
  /^(?!提出|实现|围绕|完成|为)[^。]{0,60}(?:(?:预期|主要|发展|奋斗|工作)目标(?:是|为|建议|:)|(?:以下|下列|如下)(?:主要|发展|奋斗)?目标:)/
const STARTS =
  /(?:重点|着力|着重|主要|集中|突出|认真|扎实|抓紧|切实)(?:要)?(?:做好|抓好|抓|推进|实施|从|在|办好|开展|完成|落实)[^。]{0,24}(?:方面|工作|任务|行动|大事|战役)/
/** 做好今年的工作,必须…: how the work is to be done, behind the targets as well. */
const CALLS = /^(?:全面|切实)?(?:做好|完成好?|实现)[^。,]{0,20}(?:工作|任务|目标)[^。,]{0,8},(?:必须|要|需要|关键)/
const THANKS = /表示[^。]{0,14}(?:感谢|敬意)|致以[^。]{0,14}(?:感谢|敬意)/

/** Follows the report from part to part. Once it has turned to what is to be done it never goes back. */
export class Zones {
  #zone: Zone = 'past'
  #turned = false
  #works = false // a heading of the plan has been seen in this part
  #troubled = false // the last paragraph admitted difficulties and has not closed with a vow
  #admitting = 0 // the level of the heading under which difficulties are listed
  #tasks = false // the part's title promises tasks, not only aims
  #chores = false // … and no requirements, so that every topic behind the targets is the work itself
  #years = false // the part speaks of years to come, while another is the year's
  #aimed = false // the part has set its targets
  #whole = false // self-government is a part of its own, with sections under it
  #listing = false // 主要预期目标是: stands alone, the targets follow
  readonly year: number | null
  readonly #yearly: boolean // a part is the year's own
  constructor(year: number | null, parts: string[]) {
    this.year = year
    this.#yearly = parts.some((title) => /今年/.test(title) || (yearOf(title) === year && looksAhead(title)))
  }

  /** A heading of a part or section, or a topic sentence (level 3). Returns the zone that it opens. */
  heading(level: 1 | 2 | 3, title: string, number: string): Zone {
    this.#troubled &&= number.endsWith('是')
    this.#listing = false
    if (level === 1) {
      const named = yearOf(title)
      const ahead = named && this.year ? named >= this.year : looksAhead(title)
      if (ahead) this.#turned = true
      this.#whole = this.#turned && aboutSelf(title)
      if (!this.#turned) return this.#admit(1, /问题|困难|不足/.test(title))
      this.#works = false
      this.#aimed = false
      this.#years = this.#yearly && !named && !/今年/.test(title) && /今后|未来|时期|[三五]年|“十/.test(title)
      this.#tasks = /任务|举措|重点|工作|安排/.test(title)
      this.#chores = /任务|举措|重点工作|工作(?:安排|重点|部署|任务)/.test(title)
      if (this.#whole) return this.#to('self')
      const aims = /要求|目标|思路|取向|形势|意义|总体/.test(title)
      this.#works = !ahead
      return this.#to(this.#years || (ahead && (aims || !this.#tasks)) ? 'requirements' : 'plan')
    }
    if (!this.#turned) {
      if (level === 2 && looksAhead(title) && /今年|总体要求/.test(title)) return this.#turn()
      if (titledTroubles(title)) return this.#admit(level, true)
      return level <= this.#admitting ? this.#admit(0, false) : this.#zone
    }
    if (level === 3) {
      if (/自身建设|自身改革/.test(title)) return this.#to('self')
      if (this.#zone === 'requirements' && this.#aimed && !this.#years && (this.#chores || this.#begins(title, number)))
        return this.#to('plan')
      return this.#zone
    }
    if (this.#whole) return this.#zone
    if (aboutSelf(title)) return this.#to('self')
    if (!this.#works && aboutTargets(title)) return this.#to('targets')
    if (!this.#works && aboutRequirements(title)) return this.#to('requirements')
    if (this.#years) return this.#to('requirements')
    this.#works = true
    return this.#to('plan')
  }

  /** A paragraph's own zone, and what it turns the report to. */
  paragraph(text: string): Zone {
    const head = text.slice(0, 160)
    if (!this.#turned) return this.#looking(text, head)
    if (SALUTE.test(text) && this.#zone === 'self' && !this.#whole) this.#to('plan')
    if (/自身建设|自身改革/.test(text.slice(0, 90)) && this.#zone === 'plan') return this.#to('self')
    if (this.#works || this.#zone === 'self') return this.#zone
    if (this.#listing || TARGETS.test(head)) {
      this.#aimed = true
      this.#listing = text.endsWith(':')
      return 'targets'
    }
    if (!this.#years && text.length < 140 && STARTS.test(text) && !/要求[:是]/.test(text)) {
      this.#works = true
      return this.#to('plan')
    }
    if (!this.#chores && CALLS.test(head)) return this.#to('requirements')
    return REQUIRES.test(head) ? 'requirements' : this.#zone
  }

  /** 实施更加积极的财政政策。 behind the year's targets: the work begins without saying so. */
  #begins(title: string, number: string): boolean {
    return number === '' && direct(title) !== null
  }

  #looking(text: string, head: string): Zone {
    if (TURN.test(head) || (this.year && text.startsWith(`${this.year}年是`))) {
      this.#turn()
      return this.paragraph(text)
    }
    if (THANKS.test(text)) return 'closing'
    const more = this.#troubled && goesOn(text) && !SALUTE.test(text) && !/^20\d\d年是/.test(text)
    if (!more && !admits(text)) {
      this.#troubled = false
      return this.#zone
    }
    this.#troubled = !vows(text)
    return 'problems'
  }

  #admit(level: number, troubles: boolean): Zone {
    this.#admitting = troubles ? level : 0
    return this.#to(troubles ? 'problems' : 'past')
  }

  #turn(): Zone {
    this.#turned = true
    return this.#to('requirements')
  }
  #to(zone: Zone): Zone {
    this.#zone = zone
    return zone
  }
}
