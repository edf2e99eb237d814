import { lookup, type SlugMatch } from '@/src/catalogue/lookup'
import type { CatalogueSnapshot } from '@/src/catalogue/types'
import type { Bilingual } from '@/src/i18n/languages'
import type { VocabularyKind } from '@/src/i18n/links'
import { elements } from '@/src/model/terms'
import type { View } from '@/src/ui/view'
import { elementTerm } from './groups'
import { CountryEntry, OrganisationEntry, PlaceEntry, type PlacePart } from './place-entries'
import { ElementEntry, FactorEntry, ImpactEntry, ProgrammeEntry, type ProgrammePart } from './term-entries'

/** What the metadata of an entry needs. */
interface EntryHead {
  readonly slug: string
  readonly name: Bilingual
  readonly definition: Bilingual | null
}

/** The entry that an address names. */
export function findEntry(snapshot: CatalogueSnapshot, kind: VocabularyKind, slug: string): SlugMatch<EntryHead> {
  const index = lookup(snapshot)
  switch (kind) {
    case 'impact':
      return index.impactTags.find(slug)
    case 'factor':
      return index.promotingFactors.find(slug)
    case 'programme':
      return index.programmes.find(slug)
    case 'country':
      return index.countries.find(slug)
    case 'place':
      return index.places.find(slug)
    case 'organisation':
      return index.organisations.find(slug)
    case 'element': {
      const element = elements.find((one) => one === slug)
      return element === undefined ? { kind: 'missing' } : { kind: 'found', entry: elementTerm(element) }
    }
  }
}

export interface EntryViewProps {
  readonly view: View
  readonly kind: VocabularyKind
  readonly slug: string
  /** Below the entry of a programme. */
  readonly ProgrammePart: ProgrammePart
  /** Around the facts of a place. */
  readonly PlacePart: PlacePart
}

/** The page of an entry of any kind; nothing for a slug that `findEntry` does not find. */
export function EntryView({ view, kind, slug, ProgrammePart, PlacePart }: EntryViewProps) {
  const { impactTags, promotingFactors, programmes, countries, places, organisations } = lookup(view.snapshot)
  switch (kind) {
    case 'impact': {
      const tag = impactTags.get(slug)
      return tag ? <ImpactEntry view={view} tag={tag} /> : null
    }
    case 'factor': {
      const factor = promotingFactors.get(slug)
      return factor ? <FactorEntry view={view} factor={factor} /> : null
    }
    case 'element': {
      const element = elements.find((one) => one === slug)
      return element ? <ElementEntry view={view} element={element} /> : null
    }
    case 'programme': {
      const programme = programmes.get(slug)
      return programme ? <ProgrammeEntry view={view} programme={programme} Part={ProgrammePart} /> : null
    }
    case 'country': {
      const country = countries.get(slug)
      return country ? <CountryEntry view={view} country={country} /> : null
    }
    case 'place': {
      const place = places.get(slug)
      return place ? <PlaceEntry view={view} place={place} Part={PlacePart} /> : null
    }
    case 'organisation': {
      const organisation = organisations.get(slug)
      return organisation ? <OrganisationEntry view={view} organisation={organisation} /> : null
    }
  }
}
