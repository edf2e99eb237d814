/** What of a record has Japanese, and how its English stands to it: read from the record and from what was saved when, never kept by hand. */
import { type Address, formatAddress, type Step } from './addresses'
import { isTranslated } from './annotations'
import type { ChangedAlone } from './changes/changed-alone'
import { isBlank } from './emptiness'
import { get } from './reading'
import { type FlatShape, type Value, walk } from './walk'

/** A text that has Japanese: `path` and `steps` lead to both languages. */
export interface Passage<Field> extends Pick<Value<Field>, 'field' | 'label' | 'path' | 'row' | 'steps'> {
  readonly ja: unknown
  readonly en: unknown
}

/** No English; English beside Japanese that was changed since; English that nothing speaks against. */
export type EnglishState = 'none' | 'stale' | 'there'

/** The texts of a record that have Japanese, in the order of the form. A text that nobody has begun in Japanese is no gap. */
export function passagesOf<Field extends FlatShape<Field>>(fields: readonly Field[], record: unknown): Passage<Field>[] {
  const found: Passage<Field>[] = []
  walk(fields, record, (one) => {
    if (!isTranslated(one.field)) return
    const [ja, en] = [get(one.value, 'ja'), get(one.value, 'en')]
    if (isBlank(ja)) return
    const { field, label, path, row, steps } = one
    found.push({ field, label, path, row, steps, ja, en })
  })
  return found
}

/** How the English of a text stands to its Japanese. */
export function englishStateOf(
  { steps, en }: Pick<Passage<unknown>, 'en' | 'steps'>,
  record: Pick<Address, 'collection' | 'record'>,
  alone: ChangedAlone,
): EnglishState {
  if (isBlank(en)) return 'none'
  return alone.get(formatAddress({ ...record, steps })) === 'ja' ? 'stale' : 'there'
}

/** How far a record is translated: its bilingual texts that have Japanese, and where English is lacking among them. */
export interface Translation {
  readonly written: number
  readonly missing: readonly (readonly Step[])[]
}

/** The gaps of a record, without what was saved when. */
export function translationOf<Field extends FlatShape<Field>>(fields: readonly Field[], record: unknown): Translation {
  const passages = passagesOf(fields, record)
  return { written: passages.length, missing: passages.filter(({ en }) => isBlank(en)).map(({ steps }) => [...steps, { field: 'en' }]) }
}
