import { isBlank } from '@/src/model/emptiness'
import { untitled } from '@/src/fields/untitled'
import { get } from '@/src/model/reading'

/** What staff call a record: its title or name, Japanese first, else its slug; never its id in the database. */
export function nameOf(record: unknown): string {
  for (const path of ['title.ja', 'name.ja', 'title.en', 'name.en', 'name', 'originalName', 'slug', 'listTitle']) {
    const value = get(record, path)
    if (typeof value === 'string' && !isBlank(value)) return value
  }
  return untitled.ja
}
