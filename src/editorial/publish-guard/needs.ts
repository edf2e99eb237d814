/**
 * What publishing asks of a field, said at the field itself (`custom`), so that guard, readiness and the start-up check
 * read one description. This file knows neither fields nor database: `src/fields` and `collections/` write with it.
 */

/**
 * - `japanese`: a bilingual text, its Japanese part
 * - `filled`: any value; a list: at least one
 * - `related`: a chosen record
 * - `slug`: an address
 * - `period`, `readable period`: a period that can be read; the second may be left out
 * - `evidence`: source, section or page, and level
 */
export type Need = 'japanese' | 'filled' | 'related' | 'slug' | 'period' | 'readable period' | 'evidence'

/** Which records it is asked of: every one, or model cases that were studied. */
export type When = 'always' | 'studied'

interface Asked {
  readonly need: Need
  readonly when: When
}

/** For a field's `custom`: `{ name: 'number', type: 'text', custom: needs('filled') }`. */
export function needs(need: Need, when: When = 'always'): Record<'publishing', Asked> {
  return { publishing: { need, when } }
}

const kinds: readonly Need[] = ['japanese', 'filled', 'related', 'slug', 'period', 'readable period', 'evidence']

/** What is asked of a field, or null. */
export function askedOf(field: object): Asked | null {
  const custom: unknown = Reflect.get(field, 'custom')
  const asked: unknown = typeof custom === 'object' && custom !== null ? Reflect.get(custom, 'publishing') : null
  if (typeof asked !== 'object' || asked === null) return null
  const need = kinds.find((kind) => kind === Reflect.get(asked, 'need'))
  return need === undefined ? null : { need, when: Reflect.get(asked, 'when') === 'studied' ? 'studied' : 'always' }
}

/** Whether anything must be filled in before one of these fields may be published; looks into groups, rows and tabs. */
export function asksAnything(fields: readonly object[]): boolean {
  return fields.some((field) => {
    const asked = askedOf(field)
    if (asked !== null && asked.need !== 'readable period') return true
    const inner: unknown = Reflect.get(field, 'fields') ?? Reflect.get(field, 'tabs')
    return Array.isArray(inner) && asksAnything(inner)
  })
}
