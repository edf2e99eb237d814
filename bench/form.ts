/** How somebody finds their way in the form of a case. */
import type { Person } from './counting'

const chronology = Array.from({ length: 15 }, (_, index) => `${index % 2 === 0 ? '○' : '●'}${2000 + index}年　作り物の出来事 ${index + 1}`)
/** Fifteen events, as their author has them already. */
export const pasted = ['○地域独自の取り組み　●JICAとの連携', ...chronology].join('\n')

export const tab = (number: number): string => `.tabs-field__tab-button >> nth=${number}`
export const at = (path: string): string => `#field-${path.replaceAll('.', '__')}`

export async function write(person: Person, selector: string, text: string): Promise<void> {
  await person.tabTo(selector)
  await person.type(text)
}

export async function pick(person: Person, selector: string, name: string): Promise<void> {
  await person.tabTo(selector)
  await person.pick(selector, name)
}
