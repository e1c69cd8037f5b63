/**
 * Some programs that write PDF confuse a character with the radical that looks the same (⼯ U+2F2F for 工). Unicode folds
 * the Kangxi radicals by NFKC, but of the supplement only two; the others here follow its EquivalentUnifiedIdeograph.txt,
 * as far as a radical is a word by itself. NFKC would turn ⼾ into the traditional 戶.
 */
const RADICALS =
  '⼾户⺁厂⺇几⺈刀⺊卜⺒巳⺓幺⺗心⺜日⺝月⺟母⺠民⺧牛⺩王⺫目⺬示⺮竹⺶羊⺷羊⺻聿⺽臼⻁虎⻄西⻅见⻆角⻇角⻉贝⻋车⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻳龟'
const WORDS = new Map(Array.from({ length: RADICALS.length / 2 }, (_, i) => [RADICALS[2 * i]!, RADICALS[2 * i + 1]!]))

/** The characters that the glyphs of a PDF stand for; glyphs without a meaning (a space drawn as \x01) become spaces. */
export const meant = (text: string) =>
  text
    .replace(/[\u2e80-\u2fd5]/g, (radical) => WORDS.get(radical) ?? radical.normalize('NFKC'))
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    .replace(/[\u0000-\u001f\u007f-\u00a0]/g, ' ')
