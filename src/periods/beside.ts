/** What is said beside a date: that it is about right (頃, around), and which part of the year or month it is (春, 上旬). */
import { type Part, takePart } from './parts'

const circaEnding = /(?:頃|ころ|ごろ|前後|あたり|辺り|くらい|ぐらい|付近|orso)$/
const circaBeginning = /^(?:約|およそ|おおよそ|おおむね|概ね|大体|だいたい|ほぼ|circa|approximately|approx\.?|roughly|around|about|ca\.?|c\.?)(?=.)/

interface Beside {
  /** The date alone. */
  readonly rest: string
  readonly circa: boolean
  /** The part that is named; several where an English word may stand for each of them. */
  readonly parts: readonly Part[]
}

/** Takes off what stands before and after a date in folded text, in any order, each at most once. */
export function takeBeside(text: string): Beside {
  let rest = text
  let circa = false
  let parts: readonly Part[] = []
  for (;;) {
    const part: ReturnType<typeof takePart> = parts.length === 0 ? takePart(rest) : null
    if (part) {
      ;({ rest, parts } = part)
      continue
    }
    const without = circa ? rest : rest.replace(circaEnding, '').replace(circaBeginning, '')
    if (without === rest) return { rest, circa, parts }
    circa = true
    rest = without.replace(/の$/, '')
  }
}
