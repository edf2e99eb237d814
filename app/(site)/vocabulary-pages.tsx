/** The index and the entry page of every vocabulary are made alike; each route names its kind. */
import type { Metadata } from 'next'

import { EntryWithPictures } from '@/src/explore/with-pictures'
import { linkTo, type VocabularyKind } from '@/src/i18n/links'
import { hasText, textIn } from '@/src/i18n/text'
import { pageMetadata } from '@/src/ui/metadata'
import { findEntry } from '@/src/ui/vocabulary/entry-view'
import { IndexView } from '@/src/ui/vocabulary/index-view'
import { pageRoute } from './page-route'
import { entryAt, type EntryProps, viewFor } from './page-view'

export function indexRoute(kind: VocabularyKind) {
  return pageRoute(
    ({ words: { sections, vocabulary } }) => ({ title: sections[kind], description: vocabulary.descriptions[kind], path: (to) => linkTo.vocabulary(to, kind) }),
    ({ view }) => <IndexView view={view} kind={kind} />,
  )
}

export function entryRoute(kind: VocabularyKind) {
  async function read(params: EntryProps['params']) {
    const { slug, lang } = await params
    const view = viewFor({ lang })
    return { view, entry: entryAt(findEntry(view.snapshot, kind, slug), (to) => linkTo.entry(view.language, kind, to)) }
  }
  return {
    async metadata({ params }: EntryProps): Promise<Metadata> {
      const { view, entry } = await read(params)
      const { language, words } = view
      const name = textIn(entry.name, language).text
      return pageMetadata(view, {
        title: `${name} | ${words.sections[kind]}`,
        path: (to) => linkTo.entry(to, kind, entry.slug),
        description: hasText(entry.definition) ? textIn(entry.definition, language).text : words.vocabulary.casesWith(name),
      })
    },
    async Page({ params }: EntryProps) {
      const { view, entry } = await read(params)
      return <EntryWithPictures view={view} kind={kind} slug={entry.slug} />
    },
  }
}
