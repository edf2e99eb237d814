import { lookup } from '@/src/catalogue/lookup'
import type { CaseRecord, Evidence } from '@/src/catalogue/types'
import type { Bilingual } from '@/src/i18n/languages'
import { formatPeriod } from '@/src/periods'
import type { View } from '@/src/ui/view'

/** A row of a case that has an address of its own. */
export interface CitedRow {
  readonly id: string
  readonly text: Bilingual
  /** Said before the text, such as when it was. */
  readonly before?: string
  readonly evidence: Evidence | null
}

/** Every row of a case that has an address of its own, by the part of the page that it stands in, in the page's order. */
export function rowsOf(
  { snapshot, language, words: { case: words } }: View,
  record: CaseRecord,
): readonly { readonly part: string; readonly rows: readonly CitedRow[] }[] {
  const { organisations } = lookup(snapshot)
  const parts: readonly { readonly part: string; readonly rows: readonly CitedRow[] }[] = [
    { part: words.background, rows: [...record.challenges, ...record.resources] },
    {
      part: words.timeline,
      rows: record.timeline.map(({ id, title, period, evidence }) => ({ id, text: title, before: formatPeriod(period, language), evidence })),
    },
    { part: words.undated, rows: record.undated.map(({ id, title, evidence }) => ({ id, text: title, evidence })) },
    { part: words.story, rows: record.sections.map(({ id, heading }) => ({ id, text: heading, evidence: null })) },
    { part: words.outcomes, rows: record.outcomes.map(({ id, heading, evidence }) => ({ id, text: heading, evidence })) },
    { part: words.factors, rows: record.factors.map(({ id, heading, evidence }) => ({ id, text: heading, evidence })) },
    { part: words.pathways, rows: record.pathways.map(({ id, statement, evidence }) => ({ id, text: statement, evidence })) },
    { part: words.limits, rows: record.limits.map(({ id, statement, evidence }) => ({ id, text: statement, evidence })) },
    { part: words.figures, rows: record.keyFigures.map(({ id, label, evidence }) => ({ id, text: label, evidence })) },
    { part: words.images, rows: record.images.map(({ id, caption, alt }) => ({ id, text: caption ?? alt, evidence: null })) },
    {
      part: words.actors,
      rows: record.actors.map(({ id, organisation }) => ({
        id,
        text: organisations.get(organisation)?.name ?? { ja: organisation, en: organisation },
        evidence: null,
      })),
    },
  ]
  return parts.filter(({ rows }) => rows.length > 0)
}
