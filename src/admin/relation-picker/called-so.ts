import type { Choice } from '@/src/editorial/relations/choices'
import { isSaid } from '@/src/reference/said'
import { foldSpelling } from '@/src/text/spelling'

/** The ids of the records that one of their other words names, or that are said so: 青年海外協力隊 and かいがい find JICA海外協力隊. */
export function calledSo(choices: ReadonlyMap<string, Pick<Choice, 'alike' | 'said'>>, typed: string): readonly string[] {
  const wanted = foldSpelling(typed.trim())
  if (wanted === '') return []
  return [...choices].flatMap(([id, { alike, said }]) => (alike.some((word) => foldSpelling(word).includes(wanted)) || isSaid(said, typed) ? [id] : []))
}
