/** The Atom feed of new and changed cases: all of them, or those of a choice of the case list. */
import { caseName } from '@/src/catalogue/case-name'
import { lastModified } from '@/src/catalogue/last-modified'
import { type CaseQuery, matches, writeQuery } from '@/src/catalogue/query'
import type { CaseRecord } from '@/src/catalogue/types'
import { formatInstant } from '@/src/i18n/format'
import { absoluteUrl, linkTo } from '@/src/i18n/links'
import { textIn } from '@/src/i18n/text'
import { feedWords } from '@/src/i18n/words/feed'
import { choiceText } from '@/src/ui/cases/choice-text'
import type { View } from '@/src/ui/view'

/** Entries of a feed, at most. */
const mostEntries = 50

const escaped = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign)

function entryOf(view: View, record: CaseRecord): string {
  const { snapshot, language } = view
  const words = feedWords[language]
  const address = absoluteUrl(linkTo.case(language, record.slug))
  const summary = textIn(record.summary, language)
  const notes = record.changeNotes.map(({ date, note }) => `${words.note(formatInstant(date, language))}${textIn(note, language).text}`)
  return [
    '<entry>',
    `<id>${escaped(address)}</id>`,
    `<title>${escaped(caseName(snapshot, record, language))}</title>`,
    `<link href="${escaped(address)}"/>`,
    `<published>${record.createdAt}</published>`,
    `<updated>${record.updatedAt}</updated>`,
    `<summary>${escaped(notes[0] ?? summary.text)}</summary>`,
    `<content xml:lang="${summary.lang}">${escaped([...notes, summary.text].join('\n\n'))}</content>`,
    '</entry>',
  ].join('')
}

/** The feed as XML; an entry that staff wrote a change note for begins with the newest one. */
export function feed(view: View, query: CaseQuery): string {
  const { snapshot, language } = view
  const choice = { ...query, sort: 'number', page: 1 } as const
  const written = writeQuery(choice)
  const cases = snapshot.cases.filter((record) => matches(snapshot, record, query.choice))
  const newest = cases.toSorted((a, b) => (a.updatedAt < b.updatedAt ? 1 : a.updatedAt > b.updatedAt ? -1 : 0)).slice(0, mostEntries)
  const site = textIn(snapshot.site.name, language).text
  const chosen = choiceText(view, query.choice)
  const self = absoluteUrl(linkTo.feed(language, written))
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `<id>${escaped(self)}</id>`,
    `<title>${escaped([feedWords[language].title, chosen, site].filter((part) => part !== '').join(' | '))}</title>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escaped(absoluteUrl(linkTo.cases(language, written)))}"/>`,
    `<updated>${newest[0]?.updatedAt ?? lastModified(snapshot)}</updated>`,
    `<author><name>${escaped(site)}</name></author>`,
    ...newest.map((record) => entryOf(view, record)),
    '</feed>',
    '',
  ].join('\n')
}
