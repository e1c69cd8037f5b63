/** How a report turns from what was reached to what is still wanting, and where it stops again. */
const TROUBLE = /问题|困难|挑战|短板|不足|差距|矛盾|压力|薄弱|缺点/
const CANDOUR =
  /清醒|正视|不容(?:忽视|回避)|(?:在|同时)?(?:充分)?(?:肯定|总结|看到|回顾|取得)[^。]{0,8}(?:成绩|成就|成效|工作)的?同时|深知|直面(?:矛盾|问题|差距|短板|不足)|(?:也|更|还)(?:必须|要|应|应该|应当)?(?:清楚|深刻|充分|客观)?地?(?:看到|认识到|意识到|感到)/
/** 经济社会发展还面临一些困难和问题 · 工作还有不少差距: a statement of the present without a word of candour. */
const STATED =
  /(?:还|仍|仍然|依然|也|尚)(?:存在|面临|有)(?:着)?(?:不少|许多|一些|诸多|很多|很大|较大|多方面|不小)?[^。:]{0,14}(?:困难|问题|不足|差距|短板|挑战|缺点)|对(?:照|标)[^。]{2,40}(?:差距|不足|短板)|存在(?:着)?(?:不少|许多|一些|诸多)[^。:]{0,14}(?:困难|问题|不足|短板|矛盾)|存在的?[^。,]{0,8}(?:问题|不足|困难)[^。,]{0,4}是|(?:困难|问题|不足|差距|短板)[^。]{0,12}(?:主要(?:是|有|表现|体现)|(?:突出|集中)表现|:)/
/** 一年来,我们直面困难…: troubles of which the report tells that they were overcome. */
const OVERCOME = /^(?:过去|一年来|刚刚过去|五年来|20\d\d年,|面对)|战胜|克服|经受住|顶住|解决了|破解了|有效应对/
const VOWS =
  /一定(?:要|会|高度|直面|采取|以|下)?|对此|(?:对|针对)(?:于)?(?:这些|上述|以上)|高度重视|(?:这些|上述|以上)[^。]{0,6}(?:问题|困难|不足|差距)[^。]{0,30}(?:解决|改进|克服)/
const WANTING =
  /不[高足强优够快多大实稳畅]|不到位|不平衡|不充分|短板|困难|问题|压力|差距|薄弱|滞后|矛盾|有待|亟[待需]|偏[低弱小慢]|主要是/

/** Whether a paragraph opens by admitting difficulties. */
export const admits = (text: string): boolean => {
  const head = text.slice(0, 160)
  if (!TROUBLE.test(head)) return false
  return CANDOUR.test(head) ? !OVERCOME.test(head.slice(0, 40)) : STATED.test(head) && !OVERCOME.test(head)
}
/** Whether a paragraph behind such an opening goes on with it. */
export const goesOn = (text: string): boolean => WANTING.test(text)
/** Whether a paragraph vows to mend what it admits, so that the admission ends with it. */
export const vows = (text: string): boolean => VOWS.test(text)
/** A heading under which difficulties are listed: (八)存在的困难和问题. */
export const titledTroubles = (title: string): boolean =>
  /(?:存在|面临|主要)的?(?:主要|突出)?(?:问题|困难|不足|挑战|短板)|(?:问题|困难|不足|短板)(?:和|与|及)(?:问题|困难|不足|挑战|短板)$/.test(
    title,
  )
