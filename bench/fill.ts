/**
 * Fills an empty database with the shipped vocabularies and synthetic cases, in a process of its own: `fill.ts door COUNT`
 * publishes each case as staff would, `fill.ts fast COUNT` writes them straight into the tables, because thousands of saves
 * would take longer than everything else together. Both tell what the first cases look like when they are
 * read again, so that the caller can see that the fast way stores the same.
 */
import { createHash } from 'node:crypto'
import path from 'node:path'

import type { CollectionSlug, Payload, RequiredDataFromCollectionSlug } from 'payload'

import { migrate } from '@/src/commands/database/database-work'
import { failWith, runWithPayload } from '@/src/commands/database/open-payload'
import { caseData } from '@/src/content/loader/case-data'
import { Ids } from '@/src/content/loader/ids'
import { readContent } from '@/src/content/loader/read'
import type { CaseFile } from '@/src/content/schema'
import { seedContent } from '@/src/content/seed'
import { optimise } from '@/src/database/sqlite/optimise'
import { local } from '@/src/database/transactions/retry'
import { parsePeriod } from '@/src/periods'
import { settings } from '@/src/server/settings'
import { columnOf } from '@/src/text/column'
import { writeFast } from './fast-writes'
import { syntheticCases } from './synthetic'

type CaseData = RequiredDataFromCollectionSlug<'cases'>

/** Cases that both ways are compared by. */
const compared = 19

async function idsOfTerms(payload: Payload): Promise<Ids> {
  const ids = new Ids()
  const collections = [
    'sources',
    'surveys',
    'countries',
    'organisations',
    'places',
    'programmes',
    'impact-tags',
    'promoting-factors',
    'local-conditions',
  ] as const satisfies readonly CollectionSlug[]
  for (const collection of collections) {
    const { docs } = await payload.find({ collection, limit: 0, pagination: false, depth: 0, overrideAccess: true })
    for (const doc of docs) ids.set(collection, 'code' in doc ? (doc.code ?? '') : (doc.slug ?? ''), doc.id)
  }
  return ids
}

function understood(period: { text?: string | null } | undefined): object | undefined {
  const result = period?.text ? parsePeriod(period.text) : null
  return result?.ok ? result.period : undefined
}

/** The data with what the hooks of a save compute. */
function asSaved(data: CaseData): Record<string, unknown> {
  return {
    ...data,
    listTitle: data.title?.ja,
    study: { ...data.study, date: understood(data.study?.date) },
    timeline: data.timeline?.map((row) => ({ ...row, period: understood(row.period) })),
    keyFigures: data.keyFigures?.map((row) => ({ ...row, asOf: understood(row.asOf) })),
    _status: 'published',
    // What lists are found by: no list is measured, and a server that finds it missing would fill it in meanwhile.
    withoutEnglish: false,
    weakEvidence: false,
    searchText: columnOf([data.title?.ja ?? '']),
  }
}

function databaseFile(): string {
  const { database } = settings()
  if (database.kind !== 'sqlite') throw new Error('The synthetic cases are written into SQLite.')
  return database.file
}

/** One after another: thousands at once would take more memory than the server that is measured. */
function* casesOf(count: number, make: (number: number) => CaseFile, ids: Ids): Generator<CaseData> {
  for (let number = 1; number <= count; number += 1) yield caseData(make(number), ids)
}

function* saved(cases: Iterable<CaseData>): Generator<Record<string, unknown>> {
  for (const data of cases) yield asSaved(data)
}

async function byTheDoor(payload: Payload, cases: Iterable<CaseData>): Promise<void> {
  for (const data of cases) await local(payload).create({ collection: 'cases', data: { ...data, _status: 'published' }, depth: 0, overrideAccess: true })
}

/** One hash over what is stored of the first cases, but for the moments, the running number and the words that lists are found by. */
async function fingerprint(payload: Payload): Promise<string> {
  const { docs } = await payload.find({ collection: 'cases', sort: 'slug', limit: compared, pagination: false, depth: 0, overrideAccess: true })
  const said = docs.map(({ id: _id, updatedAt: _updatedAt, createdAt: _createdAt, loadedVersion: _loadedVersion, searchText: _searchText, ...rest }) => rest)
  return createHash('sha256').update(JSON.stringify(said)).digest('hex')
}

runWithPayload(async (payload) => {
  const [way, count] = [process.argv[2], Number(process.argv[3])]
  await migrate(payload)
  const content = readContent(path.resolve('src/content'))
  // No case of the content: synthetic ones stand alone.
  await seedContent(payload, { ...content, cases: [] })
  const ids = await idsOfTerms(payload)
  const make = syntheticCases(content.vocabularies)
  const began = performance.now()
  if (way === 'door') await byTheDoor(payload, casesOf(count, make, ids))
  else writeFast(databaseFile(), 'cases', saved(casesOf(count, make, ids)))
  const milliseconds = Math.round(performance.now() - began)
  await optimise(payload)
  const { totalDocs } = await payload.count({ collection: 'cases', where: { _status: { equals: 'published' } }, overrideAccess: true })
  if (totalDocs !== count) throw new Error(`${totalDocs} of ${count} synthetic cases were stored.`)
  return { command: 'fill', cases: totalDocs, milliseconds, fingerprint: await fingerprint(payload) }
}).catch(failWith)
