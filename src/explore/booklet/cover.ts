/** The cover of a booklet: its title, what is in it, when it was so, and where it comes from. */
import { caseName } from '@/src/catalogue/case-name'
import { lookup } from '@/src/catalogue/lookup'
import type { CaseRecord } from '@/src/catalogue/types'
import { formatInstant, formatList } from '@/src/i18n/format'
import { absoluteUrl, linkTo } from '@/src/i18n/links'
import { textIn } from '@/src/i18n/text'
import type { Named } from '@/src/ui/sheet/content'
import type { View } from '@/src/ui/view'
import { bookletQuery } from './query'
import { bookletWords } from './words'

export interface Cover {
  readonly title: string
  readonly site: string
  readonly cases: readonly { readonly slug: string; readonly number: string; readonly name: string }[]
  readonly notes: readonly Named[]
  /** ISO instant of the last change of any of the cases. */
  readonly updated: string
}

/** The cover for cases of which there is at least one. */
export function coverOf({ snapshot, language, words: { frame } }: View, cases: readonly CaseRecord[]): Cover {
  const words = bookletWords[language]
  const text = (of: Parameters<typeof textIn>[0]): string => textIn(of, language).text
  const { site } = snapshot
  const sources = [...new Set(cases.flatMap((record) => record.sources))].flatMap((slug) => lookup(snapshot).sources.get(slug)?.name ?? [])
  const updated = cases.map(({ updatedAt }) => updatedAt).reduce((a, b) => (a > b ? a : b))
  const query = bookletQuery.write({ cases: cases.map(({ slug }) => slug) })
  return {
    title: words.cover(cases.length),
    site: text(site.name),
    cases: cases.map((record) => ({ slug: record.slug, number: record.number, name: caseName(snapshot, record, language) })),
    updated,
    notes: [
      { name: frame.updated, text: words.asOf(formatInstant(updated, language)) },
      { name: frame.source, text: formatList(sources.map(text), language) },
      { name: frame.attribution, text: text(site.attribution) },
      { name: frame.licence, text: text(site.licence) },
      { name: frame.contact, text: text(site.contact) },
      { name: words.page, text: absoluteUrl(linkTo.booklet(language, query)) },
    ].filter((row) => row.text.trim() !== ''),
  }
}
