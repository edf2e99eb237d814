/**
 * Questions that nobody should ask: hundreds of them, by everybody, at every kind of door. Each is answered with a refusal
 * in words, none with an error of the server, and none changes anything.
 */
import type { FlattenedField, Where } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'

import { fieldsOf } from '@/src/editorial/questions/fields'
import type { Answer, Method } from '@/tests/int/support/ask'
import { exampleCase, publishTerms, type Terms } from '@/tests/int/support/example-case'
import { password } from '@/tests/int/support/product'
import { useProduct } from '@/tests/int/support/use-product'
import { byExtent } from '@/tests/support/extent.mjs'
import { as } from './doors'
import { malformedBodies, malformedForms, malformedPaths, malformedQueries, malformedValues } from './malformed-requests'
import { everybody } from './role-table'

const product = useProduct()
let caseId: unknown
let terms: Terms
const json = { 'Content-Type': 'application/json' }
/** The checks stand before the rights: whoever is let in nowhere, and whoever comes furthest. */
const askers = byExtent<typeof everybody>({ release: everybody, commit: ['anonymous', 'admin'], mongodb: ['admin'] })

beforeAll(async () => {
  await product.hireEverybody()
  terms = await publishTerms(product.payload)
  const data = { ...exampleCase(terms, 'odd'), _status: 'published' }
  const answer = await product.ask('POST', '/cases', { as: 'admin', body: data })
  expect(answer.status).toBe(201)
  caseId = answer.at('doc.id')
})

/** Everything that is stored, versions and what Payload keeps for itself included; but for the record of the refusals themselves. */
async function everything(): Promise<string> {
  const { payload } = product
  const stored: unknown[] = []
  for (const { slug, versions } of payload.config.collections) {
    const where: Where = slug === 'events' ? { kind: { not_in: ['refused', 'signInFailed'] } } : {}
    stored.push(slug, (await payload.db.find({ collection: slug, where, limit: 0, pagination: false, sort: 'id' })).docs)
    if (versions) stored.push((await payload.db.findVersions({ collection: slug, limit: 0, pagination: false, sort: 'id' })).docs)
  }
  stored.push(await payload.findGlobal({ slug: 'site', depth: 0, overrideAccess: true }))
  return JSON.stringify(stored)
}

interface Asked {
  readonly what: string
  readonly answer: Answer
}

/** What is wrong with an answer to a question that should have been refused; null if nothing is. */
function complaint({ what, answer }: Asked): string | null {
  const message = answer.at('errors.0.message') ?? answer.at('message')
  const isSaid = answer.text === '' ? answer.status === 405 : typeof message === 'string' && message.trim().length > 5
  return answer.status >= 400 && answer.status < 500 && isSaid ? null : `${what}: ${answer.status} ${answer.text.slice(0, 200)}`
}

async function expectRefused(questions: readonly (() => Promise<Asked>)[]): Promise<void> {
  const before = await everything()
  const complaints: string[] = []
  for (const question of questions) {
    const wrong = complaint(await question())
    if (wrong) complaints.push(wrong)
  }
  expect(complaints).toEqual([])
  expect(await everything()).toBe(before)
}

const asking =
  (who: (typeof everybody)[number], method: Method, path: string, rest: Omit<Parameters<ReturnType<typeof as>>[2] & object, never> = {}, what = '') =>
  async (): Promise<Asked> => ({ what: `${who} ${method} ${path} ${what}`, answer: await as(product.ask, who)(method, path, rest) })

describe.each(askers)('%s', (who) => {
  test('is told what is wrong with a query, wherever it is asked', async () => {
    const lists = ['/cases', '/cases/count', '/cases/versions', '/programmes', '/users', '/media', '/events', '/payload-preferences']
    const reading = malformedQueries.flatMap((query) => lists.map((list) => asking(who, 'GET', `${list}?${query}`)))
    await expectRefused(reading)
  })
  test('and changes nothing by one', async () => {
    const change = (query: string) => [
      asking(who, 'PATCH', `/cases?draft=true&${query}`, { body: { study: { kind: 'literature' } } }),
      asking(who, 'DELETE', `/cases?${query}`),
      asking(who, 'PATCH', `/users?${query}`, { body: { name: 'Somebody' } }),
      asking(who, 'DELETE', `/media?${query}`),
    ]
    await expectRefused(malformedQueries.flatMap(change))
  })
  test('nor by a form that asks like a query', async () => {
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded', 'X-Payload-HTTP-Method-Override': 'GET' }
    await expectRefused(malformedQueries.map((query) => asking(who, 'POST', '/cases', { raw: query, headers }, query)))
  })
  test('is told what is wrong with a body, wherever it is sent', async () => {
    const doors: readonly (readonly [Method, string])[] = [
      ['POST', '/cases?draft=true'],
      ['PATCH', `/cases/${caseId}?draft=true`],
      ['PATCH', `/cases?draft=true&where[id][equals]=${caseId}`],
      ['POST', `/cases/${caseId}/duplicate`],
      ['POST', '/users'],
      ['POST', '/globals/site'],
      ['POST', '/users/login'],
      ['POST', '/users/forgot-password'],
      ['POST', '/users/reset-password'],
      ['POST', '/users/unlock'],
      ['POST', '/users/change-password'],
      ['POST', '/cases/readiness'],
      ['POST', '/cases/alike'],
      ['POST', '/places/known'],
      ['POST', '/places/register'],
      ['POST', '/cases/next-number'],
      ['POST', '/cases/suggestions'],
      ['POST', '/places/merge-preview'],
      ['POST', '/places/merge'],
      ['POST', '/places/merge-undo'],
      ['POST', '/presence/here'],
      ['POST', '/presence/gone'],
      ['POST', '/payload-preferences/list'],
      ['POST', '/cases/access'],
      ['POST', '/users/first-register'],
      ['PATCH', '/media/1'],
    ]
    await expectRefused(
      doors.flatMap(([method, path]) =>
        malformedBodies
          .filter(({ only = method }) => only === method)
          .map(({ name, raw, headers = json }) => asking(who, method, path, { raw, headers }, name)),
      ),
    )
  })
  test('is told which value has the wrong form', async () => {
    const send = ({ path, body }: (typeof malformedValues)[number]) =>
      asking(who, path.startsWith('/globals') ? 'POST' : 'PATCH', path.replace(':case', String(caseId)), { body }, JSON.stringify(body).slice(0, 90))
    await expectRefused(malformedValues.map(send))
    const created = malformedValues
      .filter(({ path }) => path.startsWith('/cases/'))
      .map(({ body }) => asking(who, 'POST', '/cases?draft=true', { body }, JSON.stringify(body).slice(0, 90)))
    await expectRefused(created)
  })
  test('is told that nothing is there, where a door is open to other methods alone', async () => {
    const methods = ['GET', 'POST', 'PATCH', 'DELETE'] as const
    const doors = product.payload.config.collections.flatMap(({ slug, endpoints }) => {
      // Of what somebody prefers every name is a key.
      if (slug === 'payload-preferences') return []
      const named = (endpoints || []).flatMap(({ path, method }) =>
        /^\/[a-z-]+$/.test(path) ? [{ path: `/${slug}${path}`, method: method.toUpperCase() }] : [],
      )
      return [...new Set(named.map(({ path }) => path))].flatMap((path) =>
        methods.filter((method) => !named.some((door) => door.path === path && door.method === method)).map((method) => ({ path, method })),
      )
    })
    expect(doors).toContainEqual({ path: '/impact-tags/choices', method: 'GET' })
    await expectRefused(doors.map(({ path, method }) => asking(who, method, path, method === 'PATCH' || method === 'POST' ? { body: {} } : {})))
  })
  test('is told when a form with a file is none', async () => {
    await expectRefused(malformedForms.map(({ name, raw, headers }) => asking(who, 'POST', '/media', { raw, headers }, name)))
  })
  test('is told that a path leads nowhere', async () => {
    const methods: readonly Method[] = ['GET', 'PATCH', 'DELETE', 'POST']
    await expectRefused(
      malformedPaths.flatMap((path) => methods.map((method) => asking(who, method, path, method === 'GET' || method === 'DELETE' ? {} : { body: {} }))),
    )
  })
})

/** One path of each kind of field of a collection: its type, how many values, how deep, in rows or behind a relation. */
function pathsByKind(fields: readonly FlattenedField[], prefix = '', kind = '', found = new Map<string, string>()): Map<string, string> {
  for (const field of fields) {
    const path = `${prefix}${field.name}`
    const own = `${kind}/${field.type}${'hasMany' in field && field.hasMany === true ? '*' : ''}`
    if (!found.has(own)) found.set(own, path)
    if ('flattenedFields' in field && kind.split('/').length < 3) pathsByKind(field.flattenedFields, `${path}.`, own, found)
    if ((field.type === 'relationship' || field.type === 'upload') && kind.split('/').length < 3)
      found.set(`${own}/name`, `${path}.id`).set(`${own}/date`, `${path}.updatedAt`)
  }
  return found
}

const operators = [
  'equals',
  'not_equals',
  'in',
  'not_in',
  'all',
  'exists',
  'greater_than',
  'greater_than_equal',
  'less_than',
  'less_than_equal',
  'like',
  'not_like',
  'contains',
  'within',
  'intersects',
  'near',
]
const somethings = ['1', 'x', 'null', '2026-01-01', "(%25\\'", '65a000000000000000000000']
/** How many of them each kind of field meets with each operator; a commit takes others for the next kind and for the next operator. */
const each = byExtent({ release: somethings.length, commit: 2, mongodb: 1 })

describe('every kind of field, compared in every way with anything, is answered or refused', () => {
  const ask = async (path: string): Promise<string[]> => {
    const answer = await product.ask('GET', path, { as: 'admin' })
    return answer.status < 500 ? [] : [`${path}: ${answer.status}`]
  }
  test.each(['cases', 'cases/versions', 'programmes', 'statistics', 'users', 'media', 'events', 'payload-preferences', 'payload-locked-documents', 'presence'])(
    '%s',
    async (list) => {
      const [slug = ''] = list.split('/')
      const fields = fieldsOf(product.payload.config, slug, list.endsWith('versions') ? 'versions' : 'records') ?? []
      const failed: string[] = []
      for (const [kind, path] of [...pathsByKind(fields).values()].entries()) {
        for (const [place, operator] of operators.entries()) {
          for (let turn = kind + place; turn < kind + place + each; turn += 1) {
            failed.push(...(await ask(`/${list}?depth=0&limit=1&where[${path}][${operator}]=${somethings[turn % somethings.length]}`)))
          }
        }
        failed.push(
          ...(await ask(`/${list}?sort=-${path}`)),
          ...(await ask(`/${list}?select[${path.replaceAll('.', '][')}]=true`)),
          ...(await ask(`/${list}?select[${path.replaceAll('.', '][')}]=false`)),
        )
      }
      expect(failed).toEqual([])
    },
  )
})

describe('an answer', () => {
  test('is in the language of whoever asks, and says what and where', async () => {
    const ask = async (language: string) =>
      (await product.ask('GET', '/cases?where[title.ja][near]=1,2', { as: 'author', headers: { 'Accept-Language': language } })).at('errors.0.message')
    expect(await ask('ja')).toContain('near')
    expect(await ask('ja')).toMatch(/使えません/)
    expect(await ask('en')).toMatch(/title\.ja.*near/)
  })
  test('is what it was for questions that are fine', async () => {
    const fine = [
      '/cases?limit=10&page=1&sort=-updatedAt&depth=0',
      '/cases?sort=title.ja,-number',
      '/cases?limit=0',
      '/cases?limit=100000&pagination=false',
      `/cases?where[id][in]=${String(caseId)}`,
      '/cases?where[slug][equals]=odd&select[title]=true',
      '/cases?where[and][0][or][0][tier][equals]=model&where[and][0][or][1][survey][exists]=true',
      '/cases?where[survey.slug][equals]=survey',
      '/cases?where[timeline.title.ja][like]=event',
      '/cases?where[updatedAt][greater_than]=2020-01-01',
      '/cases/versions?where[version.slug][equals]=odd&sort=-updatedAt',
      `/cases/versions?where[parent][equals]=${String(caseId)}&limit=10`,
      '/cases?select[title][ja]=true&select[survey]=true&populate[surveys][name]=true',
      '/cases/count?where[_status][equals]=published',
      `/cases?where[places][in]=${String(terms.place)}`,
      '/cases?where[sources][exists]=true',
      '/users?where[role][in]=admin,author&sort=name',
      '/media?where[isPublic][equals]=false',
      '/cases?where={"slug":{"equals":"odd"}}',
    ]
    for (const path of fine) expect([path, (await product.ask('GET', path, { as: 'admin' })).status]).toEqual([path, 200])
  })
  test('holds a bounded number of rows, of versions too', async () => {
    for (const path of [
      '/cases?limit=0',
      '/cases/versions?limit=0&depth=3',
      '/cases/versions?limit=100000',
      '/cases?pagination=false',
      '/cases/versions?pagination=false',
    ]) {
      expect([path, Number((await product.ask('GET', path, { as: 'admin' })).at('limit')) > 0]).toEqual([path, true])
    }
    const deep = await product.ask('GET', '/cases/versions?depth=3', { as: 'admin' })
    expect(deep.text).not.toMatch(/"prefectures":\[\{/)
  })
  test('to a right password is still a session', async () => {
    expect((await product.ask('POST', '/users/login', { body: { email: 'author@cases.test', password } })).status).toBe(200)
  })
})
