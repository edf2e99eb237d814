import type { Language } from '@/src/i18n/languages'
import type { KindOfStep } from '@/src/model/completeness'

interface WorkWords {
  readonly counts: (missing: number, stale: number) => string
  readonly complete: string
  readonly nothingLeft: string
  readonly kinds: Readonly<Record<KindOfStep, string>>
}

const ja: WorkWords = {
  counts: (missing, stale) => [missing > 0 ? `空 ${missing}` : '', stale > 0 ? `古い ${stale}` : ''].filter(Boolean).join('・'),
  complete: 'そろっています',
  nothingLeft: 'ありません',
  kinds: { needed: '公開に必要：', evidence: '根拠：', english: '英語：', optional: '空の欄：' },
}

const en: WorkWords = {
  counts: (missing, stale) => [missing > 0 ? `${missing} missing` : '', stale > 0 ? `${stale} older` : ''].filter(Boolean).join(', '),
  complete: 'Complete',
  nothingLeft: 'Nothing',
  kinds: { needed: 'Needed: ', evidence: 'Evidence: ', english: 'English: ', optional: 'Empty: ' },
}

export const workWords: Readonly<Record<Language, WorkWords>> = { ja, en }
