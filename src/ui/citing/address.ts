import { lookup } from '@/src/catalogue/lookup'
import type { CaseRecord } from '@/src/catalogue/types'
import { linkTo } from '@/src/i18n/links'
import type { View } from '@/src/ui/view'

/** Where it is said how to cite a row; nothing for a draft, whose rows may not be public yet. */
export function citeAddress(view: View, record: CaseRecord, row: string): string | undefined {
  return lookup(view.snapshot).cases.get(record.slug) === record ? linkTo.cite(view.language, record.slug, row) : undefined
}
