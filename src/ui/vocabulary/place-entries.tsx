import type { ComponentType, ReactNode } from 'react'

import { termCounts } from '@/src/catalogue/term-counts'
import type { Country, Organisation, Place } from '@/src/catalogue/types'
import { usageOfCountry, usageOfOrganisation, usageOfPlace } from '@/src/catalogue/usage'
import { countryRegionLabels, findLabel, organisationKindLabels, placeKindLabels, regionLabels } from '@/src/model/terms'
import { EntryLink, EntryLinks } from '@/src/ui/links'
import type { View } from '@/src/ui/view'
import { EntryPage } from './entry-page'
import { PlaceFacts } from './place-facts'

/** What stands around the facts of a place. */
export type PlacePart = ComponentType<{ readonly view: View; readonly place: Place; readonly children: ReactNode }>

/** A place: where it lies, and the cases that happened there. */
export function PlaceEntry({ view, place, Part }: { view: View; place: Place; Part: PlacePart }) {
  const {
    snapshot,
    language,
    words: { vocabulary: words },
  } = view
  const counts = termCounts(snapshot).place
  const inside = snapshot.places.filter(
    ({ slug, prefectures }) => slug !== place.slug && place.kind === 'prefecture' && prefectures.includes(place.slug) && counts.has(slug),
  )
  const prefectures = place.prefectures.filter((slug) => slug !== place.slug)
  return (
    <EntryPage
      view={view}
      kind="place"
      term={place}
      usage={usageOfPlace(snapshot, place.slug)}
      withoutRow={null}
      facet={place.kind === 'prefecture' ? { name: 'prefecture', value: place.slug } : undefined}
      facts={[
        { term: words.placeKind, value: placeKindLabels[place.kind][language] },
        { term: words.prefecture, value: prefectures.length === 0 ? null : <EntryLinks view={view} kind="place" slugs={prefectures} /> },
        { term: words.region, value: findLabel(regionLabels, place.region)?.[language] },
        { term: words.jicaOffice, value: place.jicaOffice === null ? null : <EntryLink view={view} kind="organisation" slug={place.jicaOffice} /> },
        { term: words.jisCode, value: place.jisCode },
        { term: words.placesIn, value: inside.length === 0 ? null : <EntryLinks view={view} kind="place" slugs={inside.map(({ slug }) => slug)} /> },
      ]}
    >
      <Part view={view} place={place}>
        <PlaceFacts view={view} place={place} />
      </Part>
    </EntryPage>
  )
}

/** A partner country, with the events that name it. */
export function CountryEntry({ view, country }: { view: View; country: Country }) {
  const {
    snapshot,
    language,
    words: { vocabulary: words },
  } = view
  return (
    <EntryPage
      view={view}
      kind="country"
      term={country}
      usage={usageOfCountry(snapshot, country.code)}
      withoutRow={words.noRowListed}
      facet={{ name: 'country', value: country.slug }}
      facts={[
        { term: words.countryRegion, value: findLabel(countryRegionLabels, country.region)?.[language] },
        { term: words.countryCode, value: country.code },
      ]}
    />
  )
}

/** An organisation, with its role in each case and the events that name it. */
export function OrganisationEntry({ view, organisation }: { view: View; organisation: Organisation }) {
  const {
    snapshot,
    language,
    words: { vocabulary: words },
  } = view
  return (
    <EntryPage
      view={view}
      kind="organisation"
      term={organisation}
      usage={usageOfOrganisation(snapshot, organisation.slug)}
      withoutRow={words.noRowListed}
      facts={[{ term: words.kind, value: organisationKindLabels[organisation.kind][language] }]}
      caution={organisation.englishNameIsOfficial || language === 'ja' ? null : <p className="hint">{words.englishNameOurs}</p>}
    />
  )
}
