/** Trying doors: every door of a room as one person, and who came through. */
import type { Answer, Ask, Asker, Method } from '@/tests/int/support/ask'
import type { Doors, Who } from './role-table'

/** Requests signed by one person, or by nobody. */
export function as(asker: Asker, who: Who): (method: Method, path: string, ask?: Omit<Ask, 'as'>) => Promise<Answer> {
  return (method, path, ask = {}) => asker(method, path, who === 'anonymous' ? ask : { ...ask, as: who })
}

type Outcome = 'let in' | 'turned away'

/** Payload answers a bulk request with 200 and an empty list where the rules let nothing through. */
function outcomeOf(answer: Answer, isForNobody: boolean): string {
  const changed = answer.at('docs')
  const isBulk = Array.isArray(answer.at('errors')) && Array.isArray(changed)
  if (answer.status < 300) return isBulk && Array.isArray(changed) && changed.length === 0 ? 'turned away' : 'let in'
  if ([401, 403, 404, 501].includes(answer.status) || isForNobody) return 'turned away'
  return `answered ${answer.status}: ${answer.text.slice(0, 300)}`
}

/** What happened at each door, in the order in which they were tried. */
export async function tryDoors<Door extends string>(doors: Readonly<Record<Door, () => Promise<Answer>>>, rights: Doors): Promise<Record<string, string>> {
  const outcomes: Record<string, string> = {}
  for (const [door, knock] of Object.entries<() => Promise<Answer>>(doors)) outcomes[door] = outcomeOf(await knock(), rights[door]?.length === 0)
  return outcomes
}

/** What the table of rights says should happen. */
export function expected(rights: Doors, who: Who): Record<string, Outcome> {
  return Object.fromEntries(Object.entries(rights).map(([door, allowed]) => [door, allowed.includes(who) ? 'let in' : 'turned away']))
}
