/**
 * What only the preview of a draft shows: terms that readers cannot see yet, rows that lack their term or their evidence.
 * The marks are values that nothing published can have, so no page can mistake one for the other.
 */
import type { Evidence } from '@/src/catalogue/types'

/** Stands where a draft has not chosen a term or has not given its evidence. */
export const unfinished: { readonly term: string; readonly evidence: Evidence } = Object.freeze({
  term: '',
  evidence: Object.freeze({ source: '', locator: '', level: 'stated' }),
})

/** The slug by which the preview knows a record that is not published. An address has no `~`, so it leads nowhere else. */
export function unpublishedSlug(collection: string, id: string | number): string {
  return `~${collection}-${id}`
}

/** Whether a slug is one that the preview gave to an unpublished record. */
export function isUnpublished(slug: string): boolean {
  return slug.startsWith('~')
}
