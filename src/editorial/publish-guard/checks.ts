import { slugPattern } from '@/src/fields/slug'
import type { Bilingual } from '@/src/i18n/languages'
import type { Need } from '@/src/model/annotations'
import { isBlank, isEmpty } from '@/src/model/emptiness'
import { get, idOf } from '@/src/model/reading'
import { parsePeriod } from '@/src/periods'

/** What is wrong, and in which part of the field: the form marks the very input. */
interface Finding {
  readonly at: string
  readonly message: Bilingual
}
type Check = (value: unknown) => Finding | null

const missing: Bilingual = { ja: '入力してください。', en: 'Fill this in.' }
const missingJapanese: Bilingual = { ja: '日本語を入力してください。', en: 'Fill in the Japanese text.' }

const unless = (isRight: boolean, at: string, message: Bilingual): Finding | null => (isRight ? null : { at, message })
const wholeEvidence = { ja: '根拠（出典・箇所・確かさの種類）をすべて入力してください。', en: 'Give the evidence in full: source, section or page, and level.' }
const oneOfTheList = { ja: '一覧から選んでください。', en: 'Choose one from the list.' }
const plainSlug = { ja: '半角の小文字・数字・ハイフンで入力してください。', en: 'Use lower-case letters, figures and hyphens.' }

const period: Check = (value) => {
  const text = get(value, 'text')
  if (typeof text !== 'string' || isBlank(text)) return { at: '.text', message: missing }
  const result = parsePeriod(text)
  return result.ok ? null : { at: '.text', message: result.message }
}

/** Whether a value is what publishing needs. While it is edited, a form without rows holds their number, 0, instead of an empty list. */
export const checkOf: Readonly<Record<Need, Check>> = {
  japanese: (value) => unless(!isBlank(get(value, 'ja')), '.ja', missingJapanese),
  filled: (value) => unless(!isEmpty(value), '', missing),
  related: (value) => unless(idOf(value) !== null, '', oneOfTheList),
  slug: (value) => unless(typeof value === 'string' && slugPattern.test(value.trim()), '', plainSlug),
  period,
  'readable period': (value) => (isEmpty(get(value, 'text')) ? null : period(value)),
  evidence: (value) => {
    if (idOf(get(value, 'source')) === null) return { at: '.source', message: wholeEvidence }
    return unless(!isEmpty(get(value, 'locator')), '.locator', wholeEvidence) ?? unless(!isEmpty(get(value, 'level')), '.level', wholeEvidence)
  },
}
