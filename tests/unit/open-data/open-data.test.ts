/** What may be taken away as data is what is published, whole and described; every number is counted a second time here. */
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'

import { readParameters } from '@/src/catalogue/parameters'
import { prepareSearch } from '@/src/catalogue/search/documents'
import { fieldNotes } from '@/src/model/field-notes'
import { get, rowsOf } from '@/src/model/reading'
import { answerApi } from '@/src/open-data/api/answer'
import { namedSchemas, rowsAnswer } from '@/src/open-data/api/answers'
import { openApi } from '@/src/open-data/api/openapi'
import { codebook } from '@/src/open-data/codebook'
import { openFile } from '@/src/open-data/files'
import { columnsOf } from '@/src/open-data/table'
import { caseTables, findOpenTable, openTables, termTables } from '@/src/open-data/tables'
import { contentSnapshot } from '@/tests/fixtures/content-snapshot'
import { formOf } from '@/tests/fixtures/forms'

const snapshot = contentSnapshot()

/** A plain reader of CSV, written for this test. */
function readCsv(text: string): string[][] {
  const lines: string[][] = [[]]
  let cell = ''
  let isQuoted = false
  const source = text.replace(/^\uFEFF/, '')
  for (let at = 0; at < source.length; at += 1) {
    const character = source[at]
    if (isQuoted && character === '"' && source[at + 1] === '"') {
      cell += '"'
      at += 1
    } else if (character === '"') isQuoted = !isQuoted
    else if (!isQuoted && (character === ',' || character === '\n')) {
      lines.at(-1)?.push(cell)
      cell = ''
      if (character === '\n') lines.push([])
    } else if (isQuoted || character !== '\r') cell += character
  }
  return lines.slice(0, -1)
}

const csvOf = (name: string): string => String(openFile(`${name}.csv`, snapshot)?.body)

describe('a table of the open data', () => {
  it.each(openTables.map((table) => [table.name, table] as const))('%s has one header, and a line for each row', (name, table) => {
    const [header, ...lines] = readCsv(csvOf(name))
    expect(header).toEqual(columnsOf(table).map(({ path }) => path))
    expect(lines.length).toBe(table.rows(snapshot).length)
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.filter((line) => line.length !== header?.length)).toEqual([])
    // What is never empty by its description is never empty in the file: a text of no letters is no value either.
    const filled = columnsOf(table).flatMap(({ mayBeEmpty, path }, at) => (mayBeEmpty ? [] : [{ path, at }]))
    expect(filled.filter(({ at }) => lines.some((line) => line[at] === '')).map(({ path }) => path)).toEqual([])
    const keys = lines.map((line) => table.key.map((path) => line[header?.indexOf(path) ?? -1]).join(' '))
    expect(new Set(keys).size).toBe(keys.length)
  })

  it.each(openTables.map((table) => [table.name, table] as const))('%s holds what its schema says', (_name, table) => {
    for (const row of table.rows(snapshot)) expect(table.schema.strict().safeParse(row).error?.issues ?? []).toEqual([])
  })

  it.each(caseTables.filter(({ name }) => name !== 'cases').map(({ name }) => name))(
    '%s says of each row which case it is of, where, and its address',
    (name) => {
      const [header = [], ...lines] = readCsv(csvOf(name))
      const at = (line: readonly string[], path: string): string => line[header.indexOf(path)] ?? ''
      for (const line of lines) {
        const record = snapshot.cases.find(({ slug }) => slug === at(line, 'case.slug'))
        expect(at(line, 'case.number')).toBe(record?.number)
        expect(at(line, 'case.place.ja')).not.toBe('')
        expect(at(line, 'url.ja')).toBe(`http://localhost:3000/ja/cases/${record?.slug}#${at(line, 'id')}`)
        expect(at(line, 'url.en')).toBe(`http://localhost:3000/en/cases/${record?.slug}#${at(line, 'id')}`)
      }
    },
  )

  it('holds what staff wrote at the top of a case and told of its changes, in both languages, whatever signs they used', () => {
    const [first, ...others] = snapshot.cases
    if (!first) throw new Error('no case')
    const note = { ja: '人数；年を直しました。', en: 'The number; the year; and “who” were corrected.' }
    const written = {
      ...first,
      plainJapanese: '町（まち）です。',
      opening: { ...first.opening, did: { ja: '迎えました。', en: 'They hosted; they learned.' } },
      changeNotes: [
        { date: '2026-11-29T15:00:00.000Z', note },
        { date: '2026-10-01T00:00:00.000Z', note },
      ],
    }
    const changed = { ...snapshot, revision: 999, cases: [written, ...others] }
    const [header = [], row = []] = readCsv(String(openFile('cases.csv', changed)?.body))
    const cell = (path: string): string | undefined => row[header.indexOf(path)]
    expect(cell('plainJapanese')).toBe('町（まち）です。')
    expect(cell('opening.did.en')).toBe('They hosted; they learned.')
    expect(cell('changeNotes.en')?.split('\n')).toEqual([`2026-11-30 ${note.en}`, `2026-10-01 ${note.en}`])
    expect(cell('changeNotes.ja')?.split('\n')).toEqual([`2026-11-30 ${note.ja}`, `2026-10-01 ${note.ja}`])
  })

  it('no cell of several values has the sign that parts them within one', () => {
    for (const table of openTables) {
      const lists = columnsOf(table).filter(({ isList }) => isList)
      for (const row of table.rows(snapshot))
        for (const { path } of lists) expect(JSON.stringify(get(row, path) ?? []), `${table.name} ${path}`).not.toContain(';')
    }
  })

  it('has as many rows as the cases have', () => {
    const total = (count: (record: (typeof snapshot.cases)[number]) => number) => snapshot.cases.reduce((sum, record) => sum + count(record), 0)
    const rows = (name: string) => readCsv(csvOf(name)).length - 1
    expect(rows('cases')).toBe(snapshot.cases.length)
    expect(rows('outcomes')).toBe(total(({ outcomes }) => outcomes.length))
    expect(rows('factors')).toBe(total(({ factors }) => factors.length))
    expect(rows('timeline')).toBe(total(({ timeline }) => timeline.length))
    expect(rows('key-figures')).toBe(total(({ keyFigures }) => keyFigures.length))
    expect(rows('pathways')).toBe(total(({ pathways }) => pathways.length))
    expect(rows('statistics')).toBe(snapshot.statistics.reduce((sum, one) => sum + one.rows.length, 0))
  })
})

describe('the codebook', () => {
  it('says of every column what it is, by the words of the form or its own', async () => {
    const collections = [
      'cases',
      'impact-tags',
      'promoting-factors',
      'local-conditions',
      'programmes',
      'places',
      'countries',
      'organisations',
      'surveys',
      'sources',
      'chronology',
      'statistics',
    ]
    const notes = (await Promise.all(collections.map(async (slug) => fieldNotes((await formOf(slug)).flattenedFields, slug)))).flat()
    const entries = codebook({ ...snapshot, fieldNotes: notes })
    expect(entries.filter(({ field, column }) => field === null && column.note === null).map(({ table, column }) => `${table} ${column.path}`)).toEqual([])
    expect(entries.find(({ table, column }) => table === 'outcomes' && column.path === 'statement.en')).toMatchObject({
      label: { ja: '内容（英語）', en: 'Statement (English)' },
      field: 'cases.outcomes.statement',
    })
    expect(entries.length).toBe(openTables.reduce((sum, table) => sum + columnsOf(table).length, 0))
  })
})

describe('the zip', () => {
  it('holds every table with its description, the whole, the codebook and the terms', () => {
    const body = openFile('catalogue.zip', snapshot)?.body
    if (!(body instanceof Uint8Array)) throw new Error('no zip')
    const files = unzipSync(body)
    const names = openTables.flatMap(({ name }) => [`${name}.csv`, `${name}.csv-metadata.json`])
    expect(Object.keys(files).sort()).toEqual([...names, 'LICENCE.txt', 'catalogue.json', 'codebook.csv', 'datapackage.json'].sort())
    const text = (name: string): string => strFromU8(files[name] ?? new Uint8Array())
    expect(text('outcomes.csv').replace(/^\uFEFF/, '')).toBe(csvOf('outcomes').replace(/^\uFEFF/, ''))
    expect(text('LICENCE.txt')).toContain(snapshot.site.licence.ja)
    for (const resource of rowsOf(JSON.parse(text('datapackage.json')), 'resources')) {
      const [header] = readCsv(text(String(get(resource, 'path'))))
      expect(rowsOf(resource, 'schema.fields').map((field) => get(field, 'name'))).toEqual(header)
    }
    const described = JSON.parse(text('places.csv-metadata.json'))
    expect(rowsOf(described, 'tableSchema.columns').map((column) => get(column, 'titles'))).toEqual(readCsv(text('places.csv'))[0])
  })

  it('is the same at one revision, and says which one it is', () => {
    expect(openFile('catalogue.zip', snapshot)?.body).toBe(openFile('catalogue.zip', snapshot)?.body)
    expect(JSON.parse(String(openFile('catalogue.json', { ...snapshot, revision: 77 })?.body))).toMatchObject({ revision: 77 })
  })

  it('and no other name is a file', () => {
    for (const name of ['nothing.csv', 'constructor', 'toString.csv', 'cases.json', 'outcomes.csv-metadata.csv', '../cases.csv'])
      expect(openFile(name, snapshot)).toBeNull()
  })
})

describe('the API', () => {
  const ask = (path: string) => {
    const [address = '', query = ''] = path.split('?')
    return answerApi(
      address.split('/').filter((part) => part !== ''),
      readParameters(query),
      snapshot,
    )
  }
  const accepts = (schema: z.ZodType | undefined, body: object) => expect(schema?.safeParse(body).error?.issues).toBeUndefined()

  it('answers as its schemas say', async () => {
    await prepareSearch(snapshot)
    accepts(namedSchemas.Index, ask('/').body)
    accepts(namedSchemas.WholeCase, ask('/cases/kanra').body)
    accepts(namedSchemas.SearchAnswer, ask('/search?q=農業').body)
    for (const { name, schema } of openTables) {
      const room = termTables.some((table) => table.name === name) ? 'terms' : 'rows'
      const { status, body } = ask(`/${room}/${name}?limit=3`)
      expect({ name, status }).toEqual({ name, status: 200 })
      accepts(rowsAnswer(schema), body)
    }
  })

  it('reads a question of several sentences whole', async () => {
    await prepareSearch(snapshot)
    const question = `${'わたしの町では国際交流の担当が一人です。'.repeat(9)}農業の担い手はいますか。`
    expect(question.length).toBeGreaterThan(150)
    const { status, body } = ask(`/ask?q=${encodeURIComponent(question)}`)
    expect({ status, q: get(body, 'q') }).toEqual({ status: 200, q: question })
    expect(rowsOf(body, 'readAs')).toContain('担い手')
  })

  it('gives the cases that a plain look at the rows finds', () => {
    const found = rowsOf(ask('/cases?country=bt&limit=500').body, 'rows').map((row) => get(row, 'slug'))
    expect(found).toEqual(snapshot.cases.filter(({ derived }) => derived.countries.includes('BT')).map(({ slug }) => slug))
    expect(found.length).toBeGreaterThan(0)
  })

  it('takes every value of a choice as the tables of the data write it', () => {
    const rows = rowsOf(ask('/rows/cases?limit=500').body, 'rows')
    const columns = {
      element: 'elements',
      impact: 'impacts',
      factor: 'factors',
      programme: 'programmes',
      country: 'countries',
      prefecture: 'prefectures',
      tier: 'tier',
      study: 'study.kind',
    }
    for (const [name, column] of Object.entries(columns)) {
      const of = (row: unknown): readonly unknown[] => [get(row, column)].flat()
      for (const value of new Set(rows.flatMap(of))) {
        const found = rowsOf(ask(`/cases?${name}=${String(value)}&limit=500`).body, 'rows').map((row) => get(row, 'slug'))
        const plain = rows.filter((row) => of(row).includes(value)).map((row) => get(row, 'slug'))
        expect(found, `${name}=${String(value)}`).toEqual(expect.arrayContaining(plain))
        expect(found.length, `${name}=${String(value)}`).toBeGreaterThan(0)
      }
    }
    expect(JSON.stringify(ask('/cases?country=BT&country=zz').body)).toContain('country: no entry is “zz”')
  })

  it('gives parts that make the whole together', () => {
    const whole = rowsOf(ask('/rows/timeline?limit=500').body, 'rows')
    const parts = [0, 7, 14].flatMap((offset) => rowsOf(ask(`/rows/timeline?limit=7&offset=${offset}`).body, 'rows'))
    expect(parts).toEqual(whole.slice(0, 21))
    expect(get(ask('/rows/outcomes?case=kanra').body, 'total')).toBe(snapshot.cases.find(({ slug }) => slug === 'kanra')?.outcomes.length)
  })

  it.each([
    ['/cases?coutry=bt', 'coutry'],
    ['/cases?country=zz', 'country'],
    ['/cases?limit=0', 'limit'],
    ['/cases?limit=1&limit=2', 'limit'],
    ['/rows/outcomes?case=nowhere', 'case'],
    ['/rows/outcomes?offset=-1', 'offset'],
    ['/search', 'q'],
    ['/search?q=a&langs=en', 'langs'],
    ['/search?q=%20', 'q'],
    ['/search?q=a&lang=fr', 'lang'],
    ['/search?q=%00', 'q'],
    ['/ask?q=a&q=b', 'q: one value'],
    ['/cases?limit=999999999', 'limit: one whole number from 1 to 500'],
    ['/rows/outcomes?limit=1&limit=2', 'limit: one whole number from 1 to 500'],
    [`/search?q=${'長'.repeat(5_000)}`, 'q'],
  ])('refuses %s and names what is wrong', (path, name) => {
    const { status, body } = ask(path)
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain(name)
  })

  it.each(['/nothing', '/cases/nowhere', '/rows', '/rows/constructor', '/terms/outcomes', '/cases/kanra/more', '/search/more', '/openapi.json/more'])(
    'has nothing at %s',
    (path) => {
      expect(ask(path).status).toBe(404)
    },
  )

  it('is described by OpenAPI without a name that leads nowhere', () => {
    const text = JSON.stringify(openApi())
    const { paths, components } = JSON.parse(text)
    expect(Object.keys(paths)).toEqual(['/', '/cases', '/cases/{slug}', '/rows/{table}', '/terms/{vocabulary}', '/search', '/ask'])
    const names = [...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name = '']) => name)
    expect(names.length).toBeGreaterThan(10)
    expect(names.filter((name) => !(name in components.schemas))).toEqual([])
    expect(text).not.toContain('$defs')
    const limit = paths['/cases'].get.parameters.find((one: { name: string }) => one.name === 'limit')
    expect(limit).toMatchObject({ in: 'query', required: false, schema: { type: 'integer', minimum: 1, maximum: 500 } })
    expect(limit.description).toContain('100 unless told')
    // Strict readers of OpenAPI want to be told that there is no key, and on what terms.
    expect({ security: JSON.parse(text).security, ...JSON.parse(text).info.license }).toMatchObject({
      security: [],
      url: 'http://localhost:3000/en/data#terms',
    })
  })
})

it('every table can be found by its name', () => {
  expect(openTables.map(({ name }) => findOpenTable(name)?.name)).toEqual(openTables.map(({ name }) => name))
})
