import type { Lang } from '#ui/page.tsx'
import { en } from './words.en.ts'
import { zh } from './words.zh.ts'

export type Words = typeof zh
export const words: Record<Lang, Words> = { zh, en }
