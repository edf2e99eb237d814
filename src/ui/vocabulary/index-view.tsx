import type { VocabularyKind } from '@/src/i18n/links'
import type { View } from '@/src/ui/view'
import { ConvenienceNote, OwnClassificationNote } from './cautions'
import { countryGroups, elementGroups, factorGroups, impactGroups, organisationGroups, placeGroups, programmeGroups } from './groups'
import { IndexPage } from './index-page'
import { TermLists, TermTables } from './term-groups'

/** The index of a vocabulary of any kind. */
export function IndexView({ view, kind }: { view: View; kind: VocabularyKind }) {
  const { snapshot, language } = view
  switch (kind) {
    case 'impact':
      return (
        <IndexPage view={view} kind={kind}>
          <TermTables view={view} kind={kind} groups={impactGroups(snapshot)} />
        </IndexPage>
      )
    case 'factor':
      return (
        <IndexPage view={view} kind={kind} caution={<OwnClassificationNote view={view} />}>
          <TermTables view={view} kind={kind} groups={factorGroups(snapshot)} />
        </IndexPage>
      )
    case 'element':
      return (
        <IndexPage view={view} kind={kind} caution={<ConvenienceNote view={view} />}>
          <TermTables view={view} kind={kind} groups={elementGroups(snapshot)} />
        </IndexPage>
      )
    case 'programme':
      return (
        <IndexPage view={view} kind={kind}>
          <TermTables view={view} kind={kind} groups={programmeGroups(snapshot)} />
        </IndexPage>
      )
    case 'country':
      return (
        <IndexPage view={view} kind={kind}>
          <TermLists view={view} kind={kind} groups={countryGroups(snapshot, language)} />
        </IndexPage>
      )
    case 'place':
      return (
        <IndexPage view={view} kind={kind}>
          <TermLists view={view} kind={kind} groups={placeGroups(snapshot)} />
        </IndexPage>
      )
    case 'organisation':
      return (
        <IndexPage view={view} kind={kind}>
          <TermLists view={view} kind={kind} groups={organisationGroups(snapshot, language)} />
        </IndexPage>
      )
  }
}
