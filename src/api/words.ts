import type { Language } from './language.ts'
import { en } from './words.en.ts'
import { zh } from './words.zh.ts'

export type Words = typeof zh
export const words: Record<Language, Words> = { zh, en }
