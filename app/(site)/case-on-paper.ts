/** The case that the address of a sheet leads to. */
import { permanentRedirect } from 'next/navigation'

import { lookup } from '@/src/catalogue/lookup'
import type { CaseRecord } from '@/src/catalogue/types'
import type { Language } from '@/src/i18n/languages'
import { linkTo } from '@/src/i18n/links'
import type { View } from '@/src/ui/view'
import { entryAt, type EntryProps, viewFor } from './page-view'

/** A former slug redirects to the present one; a case whose publication was ended to its own page, which says so. */
export async function caseOnPaper(
  params: EntryProps['params'],
  addressOf: (language: Language, slug: string) => string,
): Promise<{ readonly view: View; readonly record: CaseRecord }> {
  const { slug, lang } = await params
  const view = viewFor({ lang })
  const { cases, endings } = lookup(view.snapshot)
  const found = cases.find(slug)
  if (found.kind === 'missing' && endings.find(slug).kind !== 'missing') permanentRedirect(linkTo.case(view.language, slug))
  return { view, record: entryAt(found, (to) => addressOf(view.language, to)) }
}
