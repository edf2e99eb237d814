import { isBlank } from '@/src/model/emptiness'
import type { CaseRecord } from './types'

function hasGap(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (Array.isArray(value)) return value.some(hasGap)
  if ('ja' in value && 'en' in value) return !isBlank(value.ja) && isBlank(value.en)
  return Object.values(value).some(hasGap)
}

/**
 * Whether a reader of the English page of a case meets texts that are still in Japanese. A heading of this site's own does not count: the title
 * stands in for it; nor does the reason why a similar case is left out, which no page shows.
 */
export function lacksEnglish({ headline: _, similar, ...record }: CaseRecord): boolean {
  return hasGap(record) || hasGap(similar.pinned)
}
