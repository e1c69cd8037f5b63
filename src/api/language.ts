export type Language = 'zh' | 'en'

/** The language that a reader prefers by Accept-Language (RFC 9110, 12.5.4): Chinese unless English weighs more. */
export function languageOf(header = ''): Language {
  const ranges = header.split(',').map((range) => {
    const [name = '', ...parameters] = range
      .toLowerCase()
      .split(';')
      .map((part) => part.trim())
    const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1'
    return { language: name.split('-')[0], weight: Number(weight) || 0 }
  })
  const weightOf = (language: Language) =>
    Math.max(0, ...ranges.filter((range) => range.language === language).map((range) => range.weight))
  return weightOf('en') > weightOf('zh') ? 'en' : 'zh'
}
