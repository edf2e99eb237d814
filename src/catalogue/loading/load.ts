/** Makes the snapshot: of everything at the start, later of what has changed and of the cases that this touches. */
import type { Payload } from 'payload'

import { projectCase } from '@/src/catalogue/projection/project'
import { keyOf, noting, type Slugs, slugTable } from '@/src/catalogue/projection/slugs'
import type { CaseRecord, CatalogueSnapshot, EndedCase } from '@/src/catalogue/types'
import { citedLists } from '@/src/model/annotations'
import { readEndings } from './endings'
import { type Gap, rowsLeftOut } from './gaps'
import { imageIdsOf, newestRevision, readCaseNames, readImages, readStoredCases } from './read'
import { readVocabularies, type Vocabularies } from './vocabularies'

export { newestRevision }

/** A case with the keys of all records that it refers to, published or not: when one of them changes, so may the case. */
interface LoadedCase {
  readonly record: CaseRecord
  readonly refersTo: readonly string[]
  readonly gaps: readonly Gap[]
}
type LoadedCases = ReadonlyMap<string, LoadedCase>

/** What a snapshot was made from; cached so that a change can be applied without reloading everything. */
export interface Loaded {
  readonly snapshot: CatalogueSnapshot
  readonly slugs: Slugs
  readonly vocabularies: Vocabularies
  /** Slugs of the published cases by database id. */
  readonly names: ReadonlyMap<string, string>
  /** Cases by database id. */
  readonly cases: LoadedCases
  /** What published records say and readers do not get. */
  readonly gaps: readonly Gap[]
}

/** A row of `catalogue-changes`. */
export interface Change {
  readonly collection: string
  readonly id: string
}

function slugsOf({ table, facts }: Vocabularies, names: ReadonlyMap<string, string>): Slugs {
  return slugTable(new Map([...table, ...[...names].map(([id, slug]) => [keyOf('cases', id), slug] as const)]), facts)
}

interface Which {
  readonly ids?: readonly string[]
  readonly casesInStep?: number
}

/** Reads whole cases: all, or those of `ids`. One that the names do not have is not for readers, and left out. */
async function loadCases(payload: Payload, slugs: Slugs, names: ReadonlyMap<string, string>, { ids, casesInStep }: Which): Promise<Map<string, LoadedCase>> {
  const cases = new Map<string, LoadedCase>()
  const lists = citedLists(payload.collections.cases.config.flattenedFields)
  // Interned: thousands of cases refer to the same few hundred records.
  const known = new Map<string, string>()
  for await (const step of readStoredCases(payload, ids, casesInStep)) {
    const images = await readImages(payload, step.flatMap(imageIdsOf))
    for (const stored of step) {
      if (!names.has(String(stored.id))) continue
      const own = keyOf('cases', stored.id)
      const refersTo = new Set(imageIdsOf(stored).map((id) => keyOf('media', id)))
      const missing = new Set(
        imageIdsOf(stored)
          .filter((id) => !images.has(String(id)))
          .map((id) => keyOf('media', id)),
      )
      const record = projectCase(
        stored,
        noting(slugs, (key, isMissing) => {
          refersTo.add(key)
          if (isMissing) missing.add(key)
        }),
        images,
      )
      for (const key of refersTo) if (!known.has(key)) known.set(key, key)
      if (!record) continue
      const gaps = [...[...missing].map((to): Gap => ({ from: own, to })), ...rowsLeftOut(own, stored, record, lists)]
      cases.set(String(stored.id), { record, refersTo: [...refersTo].map((key) => known.get(key) ?? key), gaps })
    }
  }
  return cases
}

const plain = new Intl.Collator()
const numeric = new Intl.Collator('en', { numeric: true })

interface Parts extends Omit<Loaded, 'gaps' | 'snapshot'> {
  readonly revision: number
  readonly endings: readonly EndedCase[]
}

function assemble({ revision, endings, vocabularies, names, slugs, cases }: Parts): Loaded {
  const records = [...cases.values()].map(({ record }) => record)
  records.sort((a, b) => plain.compare(a.survey, b.survey) || numeric.compare(a.number, b.number) || plain.compare(a.slug, b.slug))
  const gaps = [...vocabularies.gaps, ...[...cases.values()].flatMap((loaded) => loaded.gaps)]
  return { snapshot: Object.freeze({ ...vocabularies.part, revision, cases: records, endings }), slugs, vocabularies, names, cases, gaps }
}

/**
 * Loads everything published.
 * @param casesInStep batch size (`read.ts`): a reader may have to wait for one batch
 */
export async function loadCatalogue(payload: Payload, casesInStep?: number): Promise<Loaded> {
  // Read first: a change during the load has a higher number and is picked up by the next poll.
  const revision = await newestRevision(payload)
  const vocabularies = await readVocabularies(payload)
  const names = await readCaseNames(payload)
  const slugs = slugsOf(vocabularies, names)
  const cases = await loadCases(payload, slugs, names, { casesInStep })
  return assemble({ revision, endings: await readEndings(payload), vocabularies, names, slugs, cases })
}

const sameList = (a: readonly string[] | undefined, b: readonly string[] | undefined): boolean => a?.join('\n') === b?.join('\n')

/** Keys of the records that are new, gone or renamed, or that say something else about the cases that refer to them. */
function movedKeys(before: Loaded, vocabularies: Vocabularies, names: ReadonlyMap<string, string>): Set<string> {
  const moved = new Set<string>()
  const compare = (old: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>, key: (id: string) => string): void => {
    for (const id of [...old.keys(), ...now.keys()]) if (old.get(id) !== now.get(id)) moved.add(key(id))
  }
  compare(before.names, names, (id) => keyOf('cases', id))
  if (vocabularies === before.vocabularies) return moved
  compare(before.vocabularies.table, vocabularies.table, (key) => key)
  const { elements, prefectures } = before.vocabularies.facts
  for (const [key, slug] of vocabularies.table) {
    const isSame =
      sameList(elements.get(slug), vocabularies.facts.elements.get(slug)) && sameList(prefectures.get(slug), vocabularies.facts.prefectures.get(slug))
    if (!isSame) moved.add(key)
  }
  return moved
}

/**
 * The same catalogue with some changes applied, at a higher revision. Only the changed cases are read and those that
 * refer to a record that has come, gone or been renamed; vocabularies all together, once one of them has changed.
 */
export async function takeOver(payload: Payload, before: Loaded, changes: readonly Change[], revision: number): Promise<Loaded> {
  const changed = new Set(changes.flatMap(({ collection, id }) => (collection === 'cases' ? id : [])))
  const vocabularies = changes.every(({ collection }) => collection === 'cases' || collection === 'endings')
    ? before.vocabularies
    : await readVocabularies(payload)
  const kept = [...before.names].filter(([id]) => !changed.has(id))
  const names = new Map([...kept, ...(changed.size === 0 ? [] : await readCaseNames(payload, [...changed]))])

  const moved = movedKeys(before, vocabularies, names)
  for (const { collection, id } of changes) if (collection === 'media') moved.add(keyOf(collection, id))
  const touched = new Set(changed)
  for (const [id, { refersTo }] of before.cases) if (refersTo.some((key) => moved.has(key))) touched.add(id)

  const isSameTable = vocabularies === before.vocabularies && moved.size === 0
  const slugs = isSameTable ? before.slugs : slugsOf(vocabularies, names)
  const cases = new Map([...before.cases].filter(([id]) => !touched.has(id)))
  if (touched.size > 0) for (const [id, loaded] of await loadCases(payload, slugs, names, { ids: [...touched] })) cases.set(id, loaded)
  const endings = changes.some(({ collection }) => collection === 'endings') ? await readEndings(payload) : before.snapshot.endings
  return assemble({ revision, endings, vocabularies, names, slugs, cases })
}
