import { get } from './publish-guard/reading'

/** What staff call a record: its Japanese title or name, else its slug, else its id. */
export function nameOf(record: unknown): string {
  for (const path of ['title.ja', 'name.ja', 'name', 'slug', 'id']) {
    const value = get(record, path)
    if ((typeof value === 'string' && value) || typeof value === 'number') return String(value)
  }
  return ''
}
