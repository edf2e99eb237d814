/** When the database can do nothing: the person is told what to do, the log says why in a line, and nobody's text is in it. */
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'

import { openProduct, type Product } from '@/tests/int/support/product'

let product: Product
let id: unknown
let lines: string[] = []

beforeAll(async () => {
  product = await openProduct()
  await product.hireEverybody()
  id = (await product.ask('POST', '/places', { as: 'author', query: { draft: true }, body: { name: { ja: '町' } } })).at('doc.id')
})
beforeAll(() => {
  vi.spyOn(console, 'error').mockImplementation((line: unknown) => void lines.push(String(line)))
})
afterEach(() => (lines = []))
afterAll(async () => {
  vi.restoreAllMocks()
  await product.close()
})

const failing = (code: string | number, message: string): Error =>
  new Error('Failed query: insert into "places" values (?)\nparams: 秘密の下書き', { cause: Object.assign(new Error(message), { code }) })

const save = async (headers: Readonly<Record<string, string>> = {}) =>
  product.ask('PATCH', `/places/${String(id)}`, { as: 'author', query: { draft: true }, body: { name: { ja: '秘密の下書き' } }, headers })

describe('a save', () => {
  test.each([
    ['SQLITE_FULL', 'database or disk is full', 'ディスクに空きがない', 'disk of the server is full'],
    ['SQLITE_READONLY', 'attempt to write a readonly database', '書き込み禁止', 'cannot be written'],
    ['SQLITE_IOERR_WRITE', 'disk I/O error', '接続できない', 'cannot be reached'],
    [112, 'WriteConflict', 'ほかの保存が続いている', 'Other saves are under way'],
    [14031, 'OutOfDiskSpace', 'ディスクに空きがない', 'disk of the server is full'],
  ])('while the database says %s is answered with 503 and what to do, and is tried again later', async (code, message, ja, en) => {
    const spy = vi.spyOn(product.payload.db, 'createVersion').mockRejectedValue(failing(code, message))
    const [japanese, english] = [await save(), await save({ 'Accept-Language': 'en' })]
    spy.mockRestore()
    expect([japanese.status, japanese.at('errors.0.message')]).toEqual([503, expect.stringContaining(ja)])
    expect([english.status, english.at('errors.0.message')]).toEqual([503, expect.stringContaining(en)])
    expect(japanese.headers.get('retry-after')).toBe('10')
    expect((await save()).status).toBe(200)
  })
  test('that failed has one line: status, path, person, why; none of the text', async () => {
    const spy = vi.spyOn(product.payload.db, 'createVersion').mockRejectedValue(failing('SQLITE_FULL', 'a disk that is full for this test'))
    await save({ 'x-client-address': '192.0.2.7', 'x-forwarded-for': '198.51.100.1, 192.0.2.7' })
    spy.mockRestore()
    const told = lines.filter((line) => line.includes('a disk that is full for this test'))
    expect(told).toHaveLength(1)
    expect(told[0]).toMatch(/^\d{4}-\d\d-\d\dT\S+ 503 PATCH \/api\/places\/\S+ from 192\.0\.2\.7 by users\/\S+: .*SQLITE_FULL/)
    expect(lines.join('\n')).not.toContain('秘密')
  })
})

describe('a flood of refusals', () => {
  test('fills no log', async () => {
    for (let turn = 0; turn < 60; turn += 1) await product.ask('GET', `/cases/${turn}`)
    expect(lines.filter((line) => line.includes('403 GET')).length).toBeLessThanOrEqual(6)
    expect(lines.length).toBeLessThan(20)
  })
})
