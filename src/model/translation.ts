/** What of a record has Japanese and lacks English: read from the record, never kept by hand. */
import type { Step } from './addresses'
import { isTranslated } from './annotations'
import { isBlank } from './emptiness'
import { get } from './reading'
import { type FlatShape, walk } from './walk'

/** How far a record is translated: its bilingual texts that have Japanese, and where English is lacking among them. */
export interface Translation {
  readonly written: number
  readonly missing: readonly (readonly Step[])[]
}

/** A text that nobody has begun in Japanese is no gap. */
export function translationOf<Field extends FlatShape<Field>>(fields: readonly Field[], record: unknown): Translation {
  let written = 0
  const missing: (readonly Step[])[] = []
  walk(fields, record, ({ field, value, steps }) => {
    if (!isTranslated(field) || isBlank(get(value, 'ja'))) return
    written += 1
    if (isBlank(get(value, 'en'))) missing.push([...steps, { field: 'en' }])
  })
  return { written, missing }
}
