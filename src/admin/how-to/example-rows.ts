/** What the published cases have for each part of the form, as rows of which one may serve as the example. */
import { partOfPage } from '@/src/admin/live-preview/page-parts'
import { lookup } from '@/src/catalogue/lookup'
import type { CaseRecord, CatalogueSnapshot, Evidence } from '@/src/catalogue/types'
import { formatInstant } from '@/src/i18n/format'
import type { Bilingual, Language } from '@/src/i18n/languages'
import { textIn } from '@/src/i18n/text'
import { evidenceLevelNames, limitKindLabels, perspectiveLabels, studyLabels } from '@/src/model/terms'
import { formatPeriod, type Period } from '@/src/periods'
import { plainText } from '@/src/rich-text/tree'
import type { GuideName } from './guides'

/** A row that can be shown: its anchor, if it has one, and its parts. */
export interface Row {
  readonly anchor: string
  readonly parts: readonly (Bilingual | null)[]
  readonly before?: string
  readonly evidence?: Evidence | null
}

const written = (period: Period): Bilingual => ({ ja: formatPeriod(period, 'ja'), en: formatPeriod(period, 'en') })
const isPerspective = (value: string | null): value is keyof typeof perspectiveLabels => value !== null && Object.hasOwn(perspectiveLabels, value)

export function exampleRows(snapshot: CatalogueSnapshot, record: CaseRecord, name: GuideName, language: Language): readonly Row[] {
  const { impactTags, organisations, places, programmes, promotingFactors, sources } = lookup(snapshot)
  const part = partOfPage(name.split('.')[0] ?? name)
  const single = (text: Bilingual | null): Row[] => [{ anchor: part, parts: [text] }]
  const named = (names: readonly (Bilingual | undefined)[]): Row[] => [{ anchor: part, parts: names.length > 0 ? names.map((one) => one ?? null) : [null] }]
  switch (name) {
    case 'title':
    case 'subtitle':
      return single(record[name])
    case 'opening.lacked':
      return single(record.opening.lacked)
    case 'opening.did':
      return single(record.opening.did)
    case 'opening.changed':
      return single(record.opening.changed)
    case 'plainJapanese':
      return single(record.plainJapanese === null ? null : { ja: record.plainJapanese, en: record.plainJapanese })
    case 'places':
      return named(record.places.map((slug) => places.get(slug)?.name))
    case 'perspective':
      return single(isPerspective(record.perspective) ? perspectiveLabels[record.perspective] : null)
    case 'study':
      return [
        {
          anchor: part,
          parts: [studyLabels[record.study.kind], ...[record.study.note, record.study.date && written(record.study.date)].filter((one) => one !== null)],
        },
      ]
    case 'sources':
      return named(record.sources.map((slug) => sources.get(slug)?.name))
    case 'related':
      return named(record.related.map((slug) => snapshot.cases.find((one) => one.slug === slug)?.title))
    case 'pinnedSimilar':
      return record.similar.pinned.map((one) => ({ anchor: part, parts: [snapshot.cases.find(({ slug }) => slug === one.case)?.title ?? null, one.reason] }))
    case 'confirmation.by':
      return single(record.confirmation?.by ?? null)
    case 'slug':
      return single({ ja: record.slug, en: record.slug })
    case 'evidence':
      return [...record.outcomes, ...record.timeline].map(({ id, evidence }) => ({
        anchor: id,
        parts: evidence
          ? [sources.get(evidence.source)?.name ?? null, { ja: evidence.locator, en: evidence.locator }, evidenceLevelNames[evidence.level]]
          : [null],
        evidence,
      }))
    case 'condition':
      return [...record.challenges, ...record.resources].map(({ id, text, condition, evidence }) => ({
        anchor: id,
        parts: [snapshot.localConditions.find(({ slug }) => slug === condition)?.name ?? null, text],
        evidence,
      }))
    case 'programme':
      return record.timeline.map(({ id, period, title, programme, evidence }) => ({
        anchor: id,
        before: formatPeriod(period, language),
        parts: [title, programmes.get(programme ?? '')?.name ?? null],
        evidence,
      }))
    case 'additionalCountries':
    case 'additionalProgrammes':
    case 'additionalElements':
    case 'hiddenSimilar':
      return []
    case 'headline':
      return single(record.headline)
    case 'summary':
      return single(record.summary)
    case 'limits':
      return record.limits.map(({ id, kind, statement, evidence }) => ({ anchor: id, parts: [...(kind ? [limitKindLabels[kind]] : []), statement], evidence }))
    case 'changeNotes':
      return record.changeNotes.map(({ date, note }) => ({ anchor: 'cite', before: formatInstant(date, language), parts: [note] }))
    case 'challenges':
    case 'resources':
      return record[name].map(({ id, text, evidence }) => ({ anchor: id, parts: [text], evidence }))
    case 'sections':
      return record.sections.map(({ id, heading, body }) => ({ anchor: id, parts: [heading, { ja: plainText(body.ja), en: plainText(body.en) }] }))
    case 'timeline':
      return record.timeline.map(({ id, period, title, note, evidence }) => ({
        anchor: id,
        before: formatPeriod(period, language),
        parts: [title, note],
        evidence,
      }))
    case 'undated':
      return record.undated.map(({ id, title, note, evidence }) => ({ anchor: id, parts: [title, note], evidence }))
    case 'impact':
    case 'outcomes':
      return record.outcomes.map(({ id, impact, heading, statement, evidence }) => ({
        anchor: id,
        parts: [impactTags.get(impact)?.name ?? null, heading, statement],
        evidence,
      }))
    case 'factor':
    case 'factors':
      return record.factors.map(({ id, factor, heading, statement, evidence }) => ({
        anchor: id,
        parts: [promotingFactors.get(factor)?.name ?? null, heading, statement],
        evidence,
      }))
    case 'pathways':
      return record.pathways.map(({ id, statement, evidence }) => ({ anchor: id, parts: [statement], evidence }))
    case 'keyFigures':
      return record.keyFigures.map(({ id, value, unit, label, asOf, evidence }) => ({
        anchor: id,
        before: `${value.toLocaleString(language === 'ja' ? 'ja-JP' : 'en-GB')} ${textIn(unit, language).text}`,
        // A number without its date is no good example.
        parts: [label, unit, asOf && { ja: formatPeriod(asOf, 'ja'), en: formatPeriod(asOf, 'en') }],
        evidence,
      }))
    case 'actors':
      return record.actors.map(({ id, organisation, role }) => ({ anchor: id, parts: [organisations.get(organisation)?.name ?? null, role] }))
    case 'images':
      return record.images.map(({ id, caption }) => ({ anchor: id, parts: [caption] }))
  }
}
