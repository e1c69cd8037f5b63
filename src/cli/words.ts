import type { Fault } from '#base/errors.ts'
import { en } from './words.en.ts'
import { zh } from './words.zh.ts'

export type Words = typeof zh
export type Language = 'zh' | 'en'

export const words = (language: Language): Words => (language === 'en' ? en : zh)

/** `--lang zh|en`, else the language of the machine, else Chinese. */
export function languageOf(args: string[], env: NodeJS.ProcessEnv): Language {
  const at = args.findIndex((arg) => /^--lang(=|$)/.test(arg))
  const asked = args[at]?.split('=')[1] ?? (at < 0 ? undefined : args[at + 1])
  return (asked ?? env.LC_ALL ?? env.LC_MESSAGES ?? env.LANG ?? '').startsWith('en') ? 'en' : 'zh'
}

/** The sentence for people: what is wrong, where, and what to do. */
export function sentenceOf(fault: Fault, { faults }: Words): string {
  const sentence = (faults as Record<string, (params: Fault['params']) => string>)[fault.key] ?? faults.internal
  return sentence(fault.params)
}
