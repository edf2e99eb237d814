/** Words that staff have said to mean the same, the synonyms of the search. */
import type { PayloadRequest } from 'payload'

import { get, rowsOf } from '@/src/model/reading'
import { foldSpelling } from '@/src/text/spelling'
import { allRecords } from './all-records'

/** All words, as they are written, of every group that has one of these names: 海外協力隊 of JICA海外協力隊. */
export async function sameWords(req: PayloadRequest): Promise<(names: readonly string[]) => readonly string[]> {
  const docs = await allRecords({ collection: 'synonyms', draft: false, select: { words: true }, where: { _status: { equals: 'published' } }, req })
  const groups = docs.map((doc) => {
    const words = rowsOf(doc, 'words').flatMap((row) => String(get(row, 'word') ?? '') || [])
    return { words, folded: new Set(words.map(foldSpelling)) }
  })
  return (names) => {
    const folded = names.map(foldSpelling)
    return groups.filter((group) => folded.some((name) => group.folded.has(name))).flatMap(({ words }) => words)
  }
}
