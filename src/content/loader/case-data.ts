import type { RequiredDataFromCollectionSlug } from 'payload'

import type { CaseFile } from '@/src/content/schema'
import type { Ids } from './ids'
import { richTextOf } from './rich-text'

/**
 * A case file as the data of a case record. Row ids become `<case>-<row>` (`takikawa-t03`): unique in the whole
 * database, stable for ever, and the anchors of citations.
 */
export function caseData(file: CaseFile, ids: Ids): RequiredDataFromCollectionSlug<'cases'> {
  const rowId = (id: string): string => `${file.slug}-${id}`
  const numbered = (letter: string, index: number): string => rowId(`${letter}${String(index + 1).padStart(2, '0')}`)
  const conditionRow = ({ condition, evidence, ...text }: CaseFile['challenges'][number]) => ({
    text,
    condition: condition === undefined ? null : ids.get('local-conditions', condition),
    evidence: ids.evidence(evidence),
  })
  const activity = ({ id, programme, countries, organisations, evidence, ...row }: Omit<CaseFile['undated'][number], 'track'>) => ({
    ...row,
    id: rowId(id),
    programme: programme === undefined ? null : ids.get('programmes', programme),
    countries: countries.map((code) => ids.get('countries', code)),
    organisations: organisations.map((slug) => ids.get('organisations', slug)),
    evidence: ids.evidence(evidence),
  })
  const end = (target: CaseFile['pathways'][number]['from']) =>
    'impact' in target
      ? { impact: ids.get('impact-tags', target.impact), event: null }
      : { impact: null, event: target.event === 'whole' ? target.event : rowId(target.event) }
  return {
    number: file.number,
    slug: file.slug,
    formerSlugs: file.formerSlugs,
    tier: file.tier,
    survey: ids.get('surveys', file.survey),
    perspective: file.perspective,
    title: file.title,
    headline: file.headline,
    subtitle: file.subtitle,
    places: file.places.map((slug) => ids.get('places', slug)),
    summary: file.summary,
    study: { kind: file.study.kind, note: file.study.note, date: file.study.date === undefined ? undefined : { text: file.study.date } },
    challenges: file.challenges.map((row, index) => ({ id: numbered('c', index), ...conditionRow(row) })),
    resources: file.resources.map((row, index) => ({ id: numbered('r', index), ...conditionRow(row) })),
    sections: file.sections.map(({ heading, body }, index) => ({
      id: numbered('s', index),
      heading,
      body: { ja: richTextOf(body.ja), en: richTextOf(body.en) },
    })),
    timeline: file.timeline.map(({ track, period, phase, ...row }) => ({ ...activity(row), track, phase, period: { text: period } })),
    undated: file.undated.map(({ track, ...row }) => ({ ...activity(row), track })),
    outcomes: file.outcomes.map(({ id, impact, evidence, ...row }) => ({
      ...row,
      id: rowId(id),
      impact: ids.get('impact-tags', impact),
      evidence: ids.evidence(evidence),
    })),
    factors: file.factors.map(({ id, factor, evidence, ...row }) => ({
      ...row,
      id: rowId(id),
      factor: ids.get('promoting-factors', factor),
      evidence: ids.evidence(evidence),
    })),
    pathways: file.pathways.map(({ id, from, to, statement, evidence }) => ({
      id: rowId(id),
      from: end(from),
      to: end(to),
      statement,
      evidence: ids.evidence(evidence),
    })),
    actors: file.actors.map(({ organisation, role }, index) => ({ id: numbered('a', index), organisation: ids.get('organisations', organisation), role })),
    keyFigures: file.keyFigures.map(({ id, asOf, evidence, ...row }) => ({
      ...row,
      id: rowId(id),
      asOf: asOf === undefined ? undefined : { text: asOf },
      evidence: ids.evidence(evidence),
    })),
    limits: file.limits.map(({ id, kind, answeredBy, evidence, statement }) => ({
      id: rowId(id),
      statement,
      kind: kind ?? null,
      answeredBy: answeredBy === undefined ? null : rowId(answeredBy),
      evidence: ids.evidence(evidence),
    })),
    ...(file.opening && { opening: file.opening }),
    ...(file.plainJapanese && { plainJapanese: file.plainJapanese }),
    ...(file.confirmation && { confirmation: { by: file.confirmation.by, on: `${file.confirmation.on}T00:00:00.000Z` } }),
    sources: file.sources.map((slug) => ids.get('sources', slug)),
    additionalCountries: file.additionalCountries.map(({ country, reason }, index) => ({
      id: numbered('x', index),
      country: ids.get('countries', country),
      reason,
    })),
    additionalProgrammes: file.additionalProgrammes.map(({ programme, reason }, index) => ({
      id: numbered('y', index),
      programme: ids.get('programmes', programme),
      reason,
    })),
    additionalElements: file.additionalElements.map(({ element, reason }, index) => ({ id: numbered('z', index), element, reason })),
  }
}
