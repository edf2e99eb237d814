import type { RequiredDataFromCollectionSlug } from 'payload'

import type { VocabularyRow } from '@/src/content/schema'
import type { Ids } from './ids'

/** A survey of the files as the data of its record. Its findings get ids of their own: the anchors of citations. */
export function surveyData({ years, framework, findings, ...row }: VocabularyRow<'surveys'>, ids: Ids): RequiredDataFromCollectionSlug<'surveys'> {
  return {
    ...row,
    years: { text: years },
    framework: framework.map(({ items, ...part }) => ({ ...part, items: items.map((text) => ({ text })) })),
    findings: findings.map(({ key, heading, statements }) => ({
      id: `${row.slug}-${key}`,
      heading,
      statements: statements.map(({ evidence, statistic, ...finding }, index) => ({
        ...finding,
        id: `${row.slug}-${key}-${String(index + 1).padStart(2, '0')}`,
        evidence: ids.evidence(evidence),
        statistic: statistic === undefined ? null : ids.get('statistics', statistic),
      })),
    })),
  }
}
