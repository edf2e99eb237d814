/** Everything that readers can be shown, in one piece. */
import type { Bilingual } from '@/src/i18n/languages'
import type { FieldNote } from '@/src/model/field-notes'
import type { SearchedText } from '@/src/model/searched-texts'
import type { CaseRecord, EndedCase } from './case'
import type { Country, ImpactTag, LocalCondition, Organisation, Place, Programme, PromotingFactor, Source } from './entries'
import type { BilingualRichText } from './statement'
import type { ChronologyEntry, Statistic, Survey } from './survey'

export interface Page {
  readonly slug: string
  readonly title: Bilingual
  readonly body: BilingualRichText
  readonly updatedAt: string
}
/** What staff say about the whole site. */
export interface SiteSettings {
  readonly name: Bilingual
  readonly description: Bilingual
  readonly licence: Bilingual
  readonly attribution: Bilingual
  readonly contact: Bilingual
  readonly updatedAt: string
}

/** Everything published, at one revision. Never changed after it is made. */
export interface CatalogueSnapshot {
  readonly revision: number
  readonly cases: readonly CaseRecord[]
  readonly endings: readonly EndedCase[]
  readonly impactTags: readonly ImpactTag[]
  readonly promotingFactors: readonly PromotingFactor[]
  readonly localConditions: readonly LocalCondition[]
  readonly programmes: readonly Programme[]
  readonly places: readonly Place[]
  readonly countries: readonly Country[]
  readonly organisations: readonly Organisation[]
  readonly surveys: readonly Survey[]
  readonly sources: readonly Source[]
  readonly chronology: readonly ChronologyEntry[]
  readonly statistics: readonly Statistic[]
  readonly pages: readonly Page[]
  /** The texts of a case that a search looks into, as the fields of the form say. */
  readonly searchedTexts: readonly SearchedText[]
  /** What the form says of the fields of the public collections: the codebook. */
  readonly fieldNotes: readonly FieldNote[]
  /** Groups of words that mean the same to a search. */
  readonly synonyms: readonly (readonly string[])[]
  readonly site: SiteSettings
}
