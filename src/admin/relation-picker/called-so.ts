import type { Choice } from '@/src/editorial/relations/choices'
import { foldSpelling } from '@/src/text/spelling'

/** The ids of the records that one of their other words names: 青年海外協力隊 finds JICA海外協力隊. */
export function calledSo(choices: ReadonlyMap<string, Pick<Choice, 'alike'>>, typed: string): readonly string[] {
  const wanted = foldSpelling(typed.trim())
  if (wanted === '') return []
  return [...choices].flatMap(([id, { alike }]) => (alike.some((word) => foldSpelling(word).includes(wanted)) ? [id] : []))
}
