import type { Language } from '@/src/i18n/languages'
import type { KindOfStep } from '@/src/model/completeness'

interface WorkWords {
  readonly counts: (missing: number, stale: number) => string
  readonly complete: string
  readonly nothingLeft: string
  readonly title: string
  readonly counting: string
  readonly withoutEnglish: (cases: number) => string
  readonly stale: (cases: number) => string
  readonly allEnglish: string
  readonly recent: string
  readonly kinds: Readonly<Record<KindOfStep, string>>
}

const ja: WorkWords = {
  counts: (missing, stale) => [missing > 0 ? `空 ${missing}` : '', stale > 0 ? `古い ${stale}` : ''].filter(Boolean).join('・'),
  complete: 'そろっています',
  nothingLeft: 'ありません',
  title: '次にすること',
  counting: '数えています…',
  withoutEnglish: (cases) => `英語が空のところがある事例：${cases}件`,
  stale: (cases) => `英語のあとに日本語が変わった事例：${cases}件`,
  allEnglish: '英語は、すべての事例でそろっています。',
  recent: '最近変わった事例で、次にすると良いこと',
  kinds: { needed: '公開に必要：', evidence: '根拠：', english: '英語：', optional: '空の欄：' },
}

const en: WorkWords = {
  counts: (missing, stale) => [missing > 0 ? `${missing} missing` : '', stale > 0 ? `${stale} older` : ''].filter(Boolean).join(', '),
  complete: 'Complete',
  nothingLeft: 'Nothing',
  title: 'What to do next',
  counting: 'Counting…',
  withoutEnglish: (cases) => `Cases where some English is missing: ${cases}`,
  stale: (cases) => `Cases where Japanese was changed after its English: ${cases}`,
  allEnglish: 'Every case has all its English.',
  recent: 'The next best things in the cases that changed last',
  kinds: { needed: 'Needed: ', evidence: 'Evidence: ', english: 'English: ', optional: 'Empty: ' },
}

export const workWords: Readonly<Record<Language, WorkWords>> = { ja, en }
