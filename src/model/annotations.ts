/**
 * What is true of a field beyond its type, said at the field itself: the helpers in `src/fields` and the collections write it
 * into the field's `custom` (and what the browser needs into `admin.custom`), and everything that asks reads it from there:
 * the publish guard, readiness, what lacks English, the search. This file knows neither fields nor database.
 */
import { entriesOf, get } from './reading'

/**
 * What publishing asks of a field.
 * - `japanese`: a bilingual text, its Japanese part
 * - `filled`: any value; a list: at least one
 * - `related`: a chosen record
 * - `slug`: an address
 * - `period`, `readable period`: a period that can be read; the second may be left out
 * - `evidence`: source, section or page, and level
 */
const needKinds = ['japanese', 'filled', 'related', 'slug', 'period', 'readable period', 'evidence'] as const
export type Need = (typeof needKinds)[number]

/** Which records it is asked of: every one, or model cases that were studied. */
export type When = 'always' | 'studied'

interface Asked {
  readonly need: Need
  readonly when: When
}

/**
 * How much a match in each kind of text says about a case, from 1 to 10, in the order in which a case tells them. The names of
 * the terms that a case uses are searched too; they are relations, and no field's text.
 */
export const searchWeights = {
  title: 10,
  place: 9,
  impact: 7,
  factor: 7,
  programme: 7,
  country: 7,
  organisation: 6,
  summary: 5,
  condition: 4,
  event: 5,
  outcome: 5,
  promotingFactor: 5,
  pathway: 4,
  figure: 4,
  actor: 3,
  narrative: 2,
  limits: 4,
  study: 1,
} as const
export type SearchKind = keyof typeof searchWeights

/** `{ name: 'number', type: 'text', custom: needs('filled') }`. */
export function needs(need: Need, when: When = 'always'): { readonly publishing: Asked } {
  return { publishing: { need, when } }
}

/** A text, or a list of rows with such texts, in which the search looks for words. */
export function searchedAs(kind: SearchKind): { readonly search: SearchKind } {
  return { search: kind }
}

/** A group that is one text in both languages, `{ ja, en }`. */
export const translated = { translated: true } as const

/** What is only written where there is something that fits nowhere else: a record without it is no less whole. */
export const aside = { aside: true } as const

/** Rows whose ids are anchors on the record's page, for ever: a citation can lead to each. */
export const cited = { cited: true } as const

/** A list of statements that are told as results: what changed, and its figures. */
export const results = { results: true } as const

/** A list whose rows are told apart by a relation or choice in them, such as changes by their kind. */
export function toldApartBy(field: string): { readonly tag: string } {
  return { tag: field }
}

/** A relation by which a record stands under others of its own collection, where it must not come to stand under itself. */
export const parent = { parent: true } as const

/** For `admin.custom`: a group whose parts only mean something together. Half of one person's and half of another's would be untrue. */
export const oneValue = { isOneValue: true } as const

/** For `admin.custom`: a new row begins with what the row above says here, so that only what differs is typed. */
export const asAbove = { isAsAbove: true } as const

/** For `admin.custom`: a text that is the id of another row of the record. */
export const rowName = { namesRow: true } as const

/** For `admin.custom`: a relation that offers first what the rows of a list of this record name: a pathway leads between changes of its case. */
export function offeredFirst(list: string, field: string): { readonly offersFirst: { readonly list: string; readonly field: string } } {
  return { offersFirst: { list, field } }
}

function custom(field: object): Readonly<Record<string, unknown>> {
  return entriesOf(Reflect.get(field, 'custom'))
}

/** What publishing asks of a field, or null. */
export function askedOf(field: object): Asked | null {
  const asked = entriesOf(custom(field).publishing)
  const need = needKinds.find((kind) => kind === asked.need)
  return need === undefined ? null : { need, when: asked.when === 'studied' ? 'studied' : 'always' }
}

/** Whether anything must be filled in before one of these fields may be published; looks into groups, rows and tabs. */
export function asksAnything(fields: readonly object[]): boolean {
  return fields.some((field) => {
    const asked = askedOf(field)
    if (asked !== null && asked.need !== 'readable period') return true
    const inner: unknown = Reflect.get(field, 'fields') ?? Reflect.get(field, 'tabs')
    return Array.isArray(inner) && asksAnything(inner)
  })
}

/** As what a field's texts are searched, or null. */
export function searchKindOf(field: object): SearchKind | null {
  const { search } = custom(field)
  return typeof search === 'string' && isSearchKind(search) ? search : null
}

const isSearchKind = (name: string): name is SearchKind => Object.hasOwn(searchWeights, name)
const inForm = (field: object): unknown => get(field, 'admin.custom')

/** Whether a group is one text in both languages. */
export const isTranslated = (field: object): boolean => custom(field).translated === true
/** Whether a record is whole without it, and nobody is asked to fill it in. */
export const isAside = (field: object): boolean => custom(field).aside === true
/** Whether a citation can lead to the rows of a list. */
export const isCited = (field: object): boolean => custom(field).cited === true
/** The names of these lists among the fields of a record, without the form's tabs. */
export const citedLists = (fields: readonly { readonly name: string }[]): string[] => fields.filter(isCited).map(({ name }) => name)
/** Whether the rows of a list are told as results. */
export const holdsResults = (field: object): boolean => custom(field).results === true
/** By which relation or choice in them the rows of a list are told apart, or null. */
export function tagOf(field: object): string | null {
  const { tag } = custom(field)
  return typeof tag === 'string' ? tag : null
}
/** Whether a record stands under others by this relation. */
export const isParent = (field: object): boolean => custom(field).parent === true
/** Whether the parts of a group only mean something together. */
export const isOneValue = (field: object): boolean => get(inForm(field), 'isOneValue') === true
/** Whether a new row takes this from the row above. */
export const isAsAbove = (field: object): boolean => get(inForm(field), 'isAsAbove') === true
/** Whether a text is the id of another row of the record. */
export const namesRow = (field: object): boolean => get(inForm(field), 'namesRow') === true
/** The rows that a relation takes what it offers first from, or null. */
export function offersFirst(field: object): { readonly list: string; readonly field: string } | null {
  const { list, field: name } = entriesOf(get(inForm(field), 'offersFirst'))
  return typeof list === 'string' && typeof name === 'string' ? { list, field: name } : null
}
