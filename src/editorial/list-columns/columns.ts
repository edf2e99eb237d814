/** Small columns that lists are searched and filtered by. They follow from the record; nobody enters them. */
import type { CollectionBeforeChangeHook, Field, PayloadRequest, SanitizedCollectionConfig } from 'payload'

import { reviewLabels, reviewStates } from '@/src/editorial/reviews/states'
import { label } from '@/src/fields/labels'
import { askedOf, holdsResults } from '@/src/model/annotations'
import { isEmpty } from '@/src/model/emptiness'
import { get, rowsOf } from '@/src/model/reading'
import { translationOf } from '@/src/model/translation'
import { walk } from '@/src/model/walk'
import { columnOf } from '@/src/text/column'
import { namesOf, relatedNames } from './related-names'

/** Texts by which staff call a record, beside its names. */
const searchedFields = ['number', 'slug', 'code', 'jisCode', 'originalName', 'filename', 'email', 'lastSavedBy']
const searchedBilingualFields = ['subtitle', 'headline', 'alt', 'credit']

const texts = (values: readonly unknown[]): readonly string[] => values.filter((value): value is string => typeof value === 'string')

/** The texts of the column `searchText`. */
async function searchedTexts(collection: SanitizedCollectionConfig, record: unknown, req: PayloadRequest): Promise<readonly string[]> {
  return [
    ...namesOf(record),
    ...texts([
      get(record, 'name'),
      ...searchedFields.map((name) => get(record, name)),
      ...searchedBilingualFields.flatMap((name) => [get(record, `${name}.ja`), get(record, `${name}.en`)]),
    ]),
    ...texts(rowsOf(record, 'words').map((row) => get(row, 'word'))),
    ...(await relatedNames(collection, record, req)),
  ]
}

/** Whether a row lacks a part of its evidence, or nothing in what changed rests on more than the word of those involved. */
function isWeaklyEvidenced({ flattenedFields }: SanitizedCollectionConfig, record: unknown): boolean {
  let isPartial = false
  walk(flattenedFields, record, ({ field, value }) => {
    if (askedOf(field)?.need === 'evidence') isPartial ||= ['source', 'locator', 'level'].some((part) => isEmpty(get(value, part)))
  })
  const results = flattenedFields.filter(holdsResults).flatMap(({ name }) => rowsOf(record, name))
  return isPartial || results.every((row) => get(row, 'evidence.level') === 'stated')
}

/** Who saves a record: by the name of that time, for people, and by id, because two people may have one name. */
export interface Saver {
  readonly id: string
  readonly name: string | null
}

/** The signed-in person of a request; null for a stranger and the system. */
export function saverOf({ user }: Pick<PayloadRequest, 'user'>): Saver | null {
  return user?.collection === 'users' ? { id: String(user.id), name: typeof user.name === 'string' ? user.name : null } : null
}

/** What the columns of a record are. `who` saved it, if anybody did; otherwise who is there stays. */
export async function columnsOf(
  collection: SanitizedCollectionConfig,
  record: unknown,
  req: PayloadRequest,
  who: Saver | null = null,
): Promise<Record<string, unknown>> {
  const has = (name: string): boolean => collection.flattenedFields.some((field) => field.name === name)
  const kept = (name: string): string | null => texts([get(record, name)])[0] ?? null
  const lastSavedBy = who?.name ?? kept('lastSavedBy')
  return {
    ...(has('lastSavedBy') ? { lastSavedBy, lastSaver: who?.id ?? kept('lastSaver') } : {}),
    ...(has('withoutEnglish') ? { withoutEnglish: translationOf(collection.flattenedFields, record).missing.length > 0 } : {}),
    ...(has('weakEvidence') ? { weakEvidence: isWeaklyEvidenced(collection, record) } : {}),
    searchText: columnOf(await searchedTexts(collection, { ...Object(record), lastSavedBy }, req)),
  }
}

/** Keeps the columns true at every save. */
export const keepColumns: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  return { ...data, ...(await columnsOf(collection, { ...originalDoc, ...data }, req, saverOf(req))) }
}

const kept = { access: { create: () => false, update: () => false } }

/** The searched column, for every collection that has a list. */
export const searchText: Field = {
  name: 'searchText',
  type: 'text',
  ...kept,
  label: label('名前・番号・地域など', 'name, number, place …'),
  hooks: { beforeDuplicate: [() => null] },
  admin: { hidden: true, disableListColumn: true, disableListFilter: true, disableBulkEdit: true, disableGroupBy: true },
}

const filtered = { hidden: true, disableBulkEdit: true, disableGroupBy: true }

/** Who saved the record last, by name. */
export const lastSavedBy: Field = { name: 'lastSavedBy', type: 'text', ...kept, label: label('最後に保存した人', 'Last saved by'), admin: filtered }
/** The same by id, for conditions. */
export const lastSaver: Field = { name: 'lastSaver', type: 'text', ...kept, label: label('最後に保存した人の番号', 'Id of who saved last'), admin: filtered }
/** Whether a text has Japanese and no English. */
export const withoutEnglish: Field = {
  name: 'withoutEnglish',
  type: 'checkbox',
  ...kept,
  label: label('英語が空のところがある', 'Some English is missing'),
  admin: filtered,
}
/** Whether evidence is missing in part, or results rest on the word of those involved alone. */
export const weakEvidence: Field = {
  name: 'weakEvidence',
  type: 'checkbox',
  ...kept,
  label: label('根拠が弱い（空きがある、または成果が関係者の話だけ）', 'Weak evidence (a gap, or results only as stated)'),
  admin: filtered,
}
/** Where the review of the record stands (`src/editorial/reviews`), kept with it so that lists can be filtered by it. */
export const reviewState: Field = {
  name: 'reviewState',
  type: 'select',
  ...kept,
  options: reviewStates.map((value) => ({ value, label: reviewLabels[value] })),
  label: label('確認の状態', 'Review'),
  hooks: { beforeDuplicate: [() => null] },
  admin: filtered,
}

const shownInList = (name: string, Cell: string, ja: string, en: string): Field => ({
  name,
  type: 'ui',
  label: label(ja, en),
  admin: { components: { Cell }, disableBulkEdit: true },
})
/** What is left to do, worked out for the rows that a list shows. */
export const workColumns: readonly Field[] = [
  shownInList('english', '/src/admin/progress/cells#EnglishCell', '英語', 'English'),
  shownInList('nextThings', '/src/admin/progress/cells#NextCell', '次にすること', 'What to do next'),
]
