/** The promises of the database tests once more, kept for the product's own collections, guards and hooks. */
import { afterAll, beforeAll, expect, test } from 'vitest'

import { type OpenPayload, openTestPayload } from '@/tests/int/support/payload'

let open: OpenPayload
beforeAll(async () => {
  open = await openTestPayload()
})
afterAll(() => open.close())

/** A draft of a case whose every part names the save it belongs to. */
function caseOfSave(save: number) {
  return {
    title: { ja: `保存${save}の事例`, en: `Case of save ${save}` },
    challenges: [1, 2].map((row) => ({ text: { ja: `保存${save}の課題${row}`, en: `Challenge ${row} of save ${save}` } })),
    timeline: [1, 2, 3].map((row) => ({
      track: 'jica' as const,
      period: { text: `${1990 + row}年` },
      title: { ja: `保存${save}の出来事${row}`, en: `Event ${row} of save ${save}` },
    })),
  }
}

interface StoredCase {
  title?: { ja?: string | null }
  challenges?: { text?: { ja?: string | null } }[] | null
  timeline?: { title?: { ja?: string | null } }[] | null
}

function wordsOf({ title, challenges, timeline }: StoredCase): (string | null | undefined)[] {
  return [title?.ja, ...(challenges ?? []).map(({ text }) => text?.ja), ...(timeline ?? []).map((row) => row.title?.ja)]
}

const slugOfSave = (save: number): string => `save-${save}`

function create(save: number) {
  const data = { ...caseOfSave(save), slug: slugOfSave(save), _status: 'draft' as const }
  return open.payload.create({ collection: 'cases', draft: true, data, depth: 0, overrideAccess: true })
}

test('a hundred cases saved at once are each stored as they were written', async () => {
  const saves = Array.from({ length: 100 }, (_, index) => index + 1)
  await Promise.all(saves.map(create))
  const { docs } = await open.payload.find({ collection: 'cases', draft: true, limit: 0, depth: 0, overrideAccess: true })
  const stored = new Map(docs.map((doc) => [doc.slug, wordsOf(doc)]))
  expect(stored).toEqual(new Map(saves.map((save) => [slugOfSave(save), wordsOf(caseOfSave(save))])))
})

test('one case saved twenty times at once has one newest version, and no rows of two saves', async () => {
  const { id } = await create(1000)
  const saves = Array.from({ length: 20 }, (_, index) => index + 1001)
  await Promise.all(
    saves.map((save) =>
      open.payload.update({ collection: 'cases', id, draft: true, data: { ...caseOfSave(save), _status: 'draft' }, depth: 0, overrideAccess: true }),
    ),
  )
  const versions = await open.payload.findVersions({ collection: 'cases', where: { parent: { equals: id } }, limit: 0, depth: 0, overrideAccess: true })
  expect(versions.docs.filter(({ latest }) => latest)).toHaveLength(1)
  const written = [1000, ...saves].map((save) => wordsOf(caseOfSave(save)).join())
  for (const { version } of versions.docs) expect(written).toContain(wordsOf(version).join())
})

test('twenty countries published at once raise the revision by twenty, each number once', async () => {
  const letters = 'ABCDEFGHIJKLMNOPQRST'.split('')
  await Promise.all(
    letters.map((letter) =>
      open.payload.create({
        collection: 'countries',
        data: {
          name: { ja: `国${letter}`, en: `Country ${letter}` },
          slug: `x${letter.toLowerCase()}`,
          code: `X${letter}`,
          region: 'asia',
          _status: 'published',
        },
        overrideAccess: true,
      }),
    ),
  )
  const { docs } = await open.payload.find({ collection: 'catalogue-changes', sort: 'revision', limit: 0, overrideAccess: true })
  expect(docs.map(({ revision }) => revision)).toEqual(letters.map((_, index) => index + 1))
})

test('a case that may not be published yet is refused, and nothing of the try is stored', async () => {
  const { id } = await create(2000)
  const before = await everything()
  const publish = open.payload.update({ collection: 'cases', id, data: { ...caseOfSave(2001), _status: 'published' }, overrideAccess: true })
  await expect(publish).rejects.toThrow()
  expect(await everything()).toEqual(before)
})

/** How many documents there are, and the words of each case and version. */
async function everything(): Promise<unknown> {
  const { payload } = open
  const all = { limit: 0, depth: 0, overrideAccess: true, sort: 'id' } as const
  return {
    cases: (await payload.find({ collection: 'cases', draft: true, ...all })).docs.map(wordsOf),
    versions: (await payload.findVersions({ collection: 'cases', ...all })).docs.map(({ version }) => wordsOf(version)),
    changes: (await payload.count({ collection: 'catalogue-changes', overrideAccess: true })).totalDocs,
  }
}
