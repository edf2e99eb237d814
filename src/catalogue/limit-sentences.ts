import type { Language } from '@/src/i18n/languages'
import { textIn } from '@/src/i18n/text'
import { sentencesOf } from '@/src/text/sentences'
import type { CaseRecord, FactorRow, LimitRow, TimelineRow } from './types'

/** The sentences of a case's limits, the strongest first: staff put the weightiest row at the top, and its first sentence says it. */
export function limitSentences({ limits }: Pick<CaseRecord, 'limits'>, language: Language): readonly string[] {
  return limits.flatMap(({ statement }) => {
    const { text, lang } = textIn(statement, language)
    return sentencesOf(text, lang)
      .map((sentence) => sentence.trim())
      .filter((sentence) => sentence !== '')
  })
}

/** What answered a limit: an event or a factor of the same case; null where the source names none. */
export type Answer = { readonly kind: 'event'; readonly row: TimelineRow } | { readonly kind: 'factor'; readonly row: FactorRow }

/** Follows `answeredBy` to the row that it names. */
export function answerTo(record: Pick<CaseRecord, 'timeline' | 'factors'>, { answeredBy }: LimitRow): Answer | null {
  if (answeredBy === null) return null
  const event = record.timeline.find(({ id }) => id === answeredBy)
  if (event) return { kind: 'event', row: event }
  const factor = record.factors.find(({ id }) => id === answeredBy)
  return factor ? { kind: 'factor', row: factor } : null
}
