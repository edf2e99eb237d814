/** Links to entries of the vocabularies, named as the reader knows them. */
import { lookup } from '@/src/catalogue/lookup'
import { isUnpublished, unfinished } from '@/src/catalogue/projection/unfinished'
import type { CatalogueSnapshot } from '@/src/catalogue/types'
import type { Bilingual } from '@/src/i18n/languages'
import { linkTo, type VocabularyKind } from '@/src/i18n/links'
import { elementLabels, elements } from '@/src/model/terms'
import { Text } from './text'
import type { View } from './view'

/** The name of an entry, or null where the vocabulary does not hold it (then there is no page to link to). */
export function nameOfEntry(snapshot: CatalogueSnapshot, kind: VocabularyKind, slug: string): Bilingual | null {
  const index = lookup(snapshot)
  switch (kind) {
    case 'impact':
      return index.impactTags.get(slug)?.name ?? null
    case 'factor':
      return index.promotingFactors.get(slug)?.name ?? null
    case 'programme':
      return index.programmes.get(slug)?.name ?? null
    case 'country':
      return index.country(slug)?.name ?? null
    case 'place':
      return index.places.get(slug)?.name ?? null
    case 'organisation':
      return index.organisations.get(slug)?.name ?? null
    case 'element': {
      const element = elements.find((one) => one === slug)
      return element === undefined ? null : elementLabels[element]
    }
  }
}

interface EntryLinkProps {
  readonly view: View
  readonly kind: VocabularyKind
  readonly slug: string
}

/** A link to one entry; its plain slug where the entry is not published. The preview of a draft marks what has no page yet. */
export function EntryLink({ view: { snapshot, language, words }, kind, slug }: EntryLinkProps) {
  if (slug === unfinished.term) return <span className="unfinished">{words.case.notChosen}</span>
  const name = nameOfEntry(snapshot, kind, slug)
  if (name === null) return <>{slug}</>
  if (isUnpublished(slug))
    return (
      <span className="unfinished">
        <Text of={name} language={language} />
      </span>
    )
  return (
    <a href={linkTo.entry(language, kind, slug)}>
      <Text of={name} language={language} />
    </a>
  )
}

/** Links to several entries as a list that reads as one line. */
export function EntryLinks({ view, kind, slugs }: { view: View; kind: VocabularyKind; slugs: readonly string[] }) {
  return (
    <ul className="inline-list">
      {slugs.map((slug) => (
        <li key={slug}>
          <EntryLink view={view} kind={kind} slug={slug} />
        </li>
      ))}
    </ul>
  )
}
