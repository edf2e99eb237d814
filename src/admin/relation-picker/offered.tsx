/** What a picker offers, as Payload's select draws it. */
import type { RelationshipInput } from '@payloadcms/ui'
import type { ReactNode } from 'react'

import type { KnownRow } from '@/src/editorial/reference/endpoints'

export type Id = number | string
export type Format = NonNullable<Parameters<typeof RelationshipInput>[0]['formatDisplayedOptions']>
export type Option = Parameters<Format>[0][number]['options'][number]

/** One line of the list. */
export interface Offer {
  readonly value: Id
  readonly title: string
  readonly definition?: string
  /** Said behind the title, such as how many cases use it. */
  readonly note?: string
}

/**
 * A title that Payload's picker takes for a match whatever was typed: it compares letters once more, and would hide what was
 * found under another writing or another name.
 */
class FoundTitle implements Iterable<ReactNode> {
  constructor(
    private readonly offer: Offer,
    private readonly typed: string,
  ) {}

  [Symbol.iterator](): Iterator<ReactNode> {
    const { title, definition, note } = this.offer
    const parts: ReactNode[] = [<span key="title">{title}</span>]
    if (note)
      parts.push(
        ' ',
        <small className="relation-picker__note" key="note">
          {note}
        </small>,
      )
    if (definition)
      parts.push(
        <small className="relation-picker__definition" key="definition">
          {definition}
        </small>,
      )
    return parts.values()
  }

  toString(): string {
    return this.typed
  }
}

/** @param typed what must be taken for a match; the title itself where nothing is typed */
export function asOption(offer: Offer, typed: string, relationTo: string): Option {
  const option: Option = { allowEdit: true, label: offer.title, relationTo, value: offer.value }
  Object.defineProperty(option, 'label', { value: new FoundTitle(offer, typed === '' ? offer.title : typed), enumerable: true })
  return option
}

/** Whether what is typed is the name or the code of a row that is no record yet, and of no other: LA is Laos before it is in Malawi. */
export const isMeant = (known: readonly Pick<KnownRow, 'id' | 'isExact'>[]): boolean => {
  const exact = known.filter((row) => row.isExact)
  return exact.length > 0 && exact.every(({ id }) => id === null)
}

/** Values of lines that are no records yet. A record's id has no colon. */
const knownMark = 'known:'
const newMark = 'new:'

export const valueOfKnown = (code: string): string => `${knownMark}${code}`
export const valueOfNew = (typed: string): string => `${newMark}${typed}`

/** What was chosen: records, a row of the reference table, or the wish to add what was typed. */
export function readPicked(picked: readonly Id[]): { readonly ids: readonly Id[]; readonly code: string | null; readonly added: string | null } {
  const marked = (mark: string): string | null => {
    const found = picked.find((value) => typeof value === 'string' && value.startsWith(mark))
    return typeof found === 'string' ? found.slice(mark.length) : null
  }
  return { ids: picked.filter((value) => typeof value === 'number' || !value.includes(':')), code: marked(knownMark), added: marked(newMark) }
}
