/**
 * Limits were one text in two languages; they are rows now. How the text is cut is fixed for ever: ids follow from it, and the
 * newest state of a case, its versions and what was shipped must get the same ones.
 */

/** One row as it is stored, in whichever database. */
export interface LimitRow {
  readonly id: string
  readonly statement: { readonly ja: string; readonly en: string }
  readonly kind: null
  readonly answeredBy: null
  readonly evidence: { readonly level: 'stated' }
}

/** A sentence that begins so says nothing without the one before it. */
const leans = /^(?:そのため|そこで|このため|その|これ|それ|ただ|しかし|けれども|一方)/u

const ends = { ja: /(?<=[。！？!?](?![」』）)]))|\n+/u, en: /(?<=[.!?])\s+(?=["“‘'(]?[A-Z])|\n+/u } as const

function cut(text: string, language: 'ja' | 'en'): string[] {
  return text
    .split(ends[language])
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** The sentences of both languages side by side; all in one where they cannot be told apart the same way. */
function sentencePairs(ja: string, en: string): { ja: string; en: string }[] {
  const [japanese, english] = [cut(ja, 'ja'), cut(en, 'en')]
  if (japanese.length > 0 && english.length > 0 && japanese.length !== english.length) return [{ ja, en }]
  const longer = japanese.length > 0 ? japanese : english
  return longer.map((_, index) => ({ ja: japanese[index] ?? '', en: english[index] ?? '' }))
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/** The rows of one text, by the words with which their ids begin. None for a text without words. */
export function limitRows(text: { readonly ja?: unknown; readonly en?: unknown }, prefix: string): LimitRow[] {
  const statements: { ja: string; en: string }[] = []
  for (const pair of sentencePairs(textOf(text.ja), textOf(text.en))) {
    const before = statements.at(-1)
    if (before && leans.test(pair.ja)) {
      before.ja += pair.ja
      before.en = [before.en, pair.en].filter(Boolean).join(' ')
    } else statements.push({ ...pair })
  }
  return statements.map((statement, index) => ({
    id: `${prefix}-l${String(index + 1).padStart(2, '0')}`,
    statement,
    kind: null,
    answeredBy: null,
    evidence: { level: 'stated' },
  }))
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What the ids of a case's rows begin with: its first address, as for the rows that were shipped. */
export function prefixOf({ id, slug, formerSlugs }: { readonly id?: unknown; readonly slug?: unknown; readonly formerSlugs?: unknown }): string {
  const first: unknown = Array.isArray(formerSlugs) ? formerSlugs.map((row: unknown) => (isObject(row) ? row.slug : null)).find(Boolean) : null
  return textOf(first) || textOf(slug) || `case-${String(id)}`
}

/** A whole case as JSON with its limits as rows; null where there is nothing to change. */
export function withLimitRows(record: unknown): Record<string, unknown> | null {
  if (!isObject(record) || !('limits' in record) || Array.isArray(record.limits)) return null
  return { ...record, limits: isObject(record.limits) ? limitRows(record.limits, prefixOf(record)) : [] }
}

/** The records of the content files as they were noted, by their keys; null where there is nothing to change. */
export function shippedWithLimitRows(records: unknown): Record<string, unknown> | null {
  if (!isObject(records)) return null
  const changed = Object.entries(records).flatMap(([key, record]) => {
    const moved = withLimitRows(record)
    return moved ? [[key, moved] as const] : []
  })
  return changed.length === 0 ? null : { ...records, ...Object.fromEntries(changed) }
}
