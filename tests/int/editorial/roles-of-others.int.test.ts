/** The rest of the role matrix: images, users, what Payload keeps for itself, the site's settings. And that nothing is left out. */
import { beforeAll, describe, expect, test } from 'vitest'

import { formatJapanTime } from '@/src/editorial/schedules/when'
import type { Answer } from '@/tests/int/support/ask'
import { isSqlite } from '@/tests/int/support/database'
import { exampleCase, publishTerms, type Terms } from '@/tests/int/support/example-case'
import { pictureForm } from '@/tests/int/support/pictures'
import { password } from '@/tests/int/support/product'
import { useProduct } from '@/tests/int/support/use-product'
import { as, expected, tryDoors } from './doors'
import { exampleRecords } from './example-records'
import {
  type CommentsDoor,
  type ConfirmationsDoor,
  everybody,
  hasRow,
  type HelpingDoor,
  type InvitationsDoor,
  type LooksDoor,
  type MediaDoor,
  type NotificationsDoor,
  ownEndpoints,
  payloadEndpoints,
  type PlainDoor,
  type PresenceDoor,
  type PublishingDoor,
  rights,
  type SecondFactorsDoor,
  type SiteDoor,
  type UsersDoor,
  type Who,
} from './role-table'

const product = useProduct()
let shown: Answer
let terms: Terms
let count = 0

async function upload(): Promise<Answer> {
  const form = await pictureForm({ data: { alt: { ja: '田んぼ' }, credit: { ja: '町役場' } } })
  return product.ask('POST', '/media', { as: 'admin', form })
}

async function hire(): Promise<unknown> {
  count += 1
  const data = { name: 'somebody', email: `somebody-${count}@cases.test`, password, role: 'author' as const }
  return (await product.payload.create({ collection: 'users', data, overrideAccess: true })).id
}

beforeAll(async () => {
  await product.hireEverybody()
  shown = await upload()
  terms = await publishTerms(product.payload)
  const data = { ...exampleCase(terms, 'with-picture'), images: [{ image: shown.at('doc.id') }], _status: 'published' }
  expect((await product.ask('POST', '/cases', { as: 'admin', body: data })).status).toBe(201)
})

describe('completeness', () => {
  test('every collection of the configuration has a row in the table', () => {
    expect(product.payload.config.collections.map(({ slug }) => slug).filter((slug) => !hasRow(slug))).toEqual([])
  })
  test('every global of the configuration has a row in the table', () => {
    expect(product.payload.config.globals.map(({ slug }) => slug)).toEqual(['site', 'sign-in-rules'])
  })
  test('no endpoint is open that nobody has looked at', () => {
    const { collections, globals, endpoints } = product.payload.config
    const open = [...collections, ...globals].flatMap((entity) => (entity.endpoints || []).map(({ method, path }) => `${method} ${path}`))
    expect([...new Set(open)].filter((endpoint) => !payloadEndpoints.includes(endpoint) && !(endpoint in ownEndpoints))).toEqual([])
    expect(Object.keys(ownEndpoints).filter((endpoint) => !open.includes(endpoint))).toEqual([])
    expect(endpoints.map(({ method, path }) => `${method} ${path}`)).toEqual(['get /access'])
  })
})

async function mediaDoors(who: Who): Promise<Record<MediaDoor, () => Promise<Answer>>> {
  const ask = as(product.ask, who)
  const hidden = await upload()
  const [hiddenId, shownId] = [hidden.at('doc.id'), shown.at('doc.id')]
  const only = (id: unknown) => ({ where: { id: { equals: id } } })
  const words = { alt: { en: 'A rice field' } }
  const form = await pictureForm({ data: words })
  return {
    list: () => ask('GET', '/media'),
    count: () => ask('GET', '/media/count'),
    'look up rights': () => ask('POST', `/media/access/${shownId}`, { body: {} }),
    'read a shown image': () => ask('GET', `/media/${shownId}`),
    'fetch a shown file': () => ask('GET', `/media/file/${shown.at('doc.filename')}`),
    'read a hidden image': () => ask('GET', `/media/${hiddenId}`),
    'fetch a hidden file': () => ask('GET', `/media/file/${hidden.at('doc.filename')}`),
    upload: () => ask('POST', '/media', { form }),
    'describe a hidden image': () => ask('PATCH', `/media/${hiddenId}`, { body: words }),
    'describe many hidden images': () => ask('PATCH', '/media', { query: only(hiddenId), body: words }),
    'describe a shown image': () => ask('PATCH', `/media/${shownId}`, { body: words }),
    'describe many shown images': () => ask('PATCH', '/media', { query: only(shownId), body: words }),
    duplicate: () => ask('POST', `/media/${hiddenId}/duplicate`),
    'fetch from an address': () => ask('GET', '/media/paste-url', { query: { src: 'http://localhost:9/picture.png' } }),
    'list versions': () => ask('GET', '/media/versions'),
    'restore a version': () => ask('POST', `/media/versions/${shownId}`),
    delete: () => ask('DELETE', `/media/${hiddenId}`),
    'delete many': async () => ask('DELETE', '/media', { query: only((await upload()).at('doc.id')) }),
  }
}

async function usersDoors(who: Who): Promise<Record<UsersDoor, () => Promise<Answer>>> {
  const ask = as(product.ask, who)
  const other = await hire()
  const { docs } = await product.payload.find({ collection: 'users', where: { email: { equals: `${who}@cases.test` } }, overrideAccess: true })
  const own = docs[0]?.id ?? other
  const only = (id: unknown) => ({ where: { id: { equals: id } } })
  return {
    'ask whether there is a user': () => ask('GET', '/users/init'),
    'ask who I am': () => ask('GET', '/users/me'),
    'look up rights': () => ask('POST', `/users/access/${own}`, { body: {} }),
    'renew the session': () => ask('POST', '/users/refresh-token'),
    'read oneself': () => ask('GET', `/users/${own}`),
    'rename oneself': () => ask('PATCH', `/users/${own}`, { body: { name: who } }),
    "change one's own password": async () => {
      const answer = await ask('POST', '/users/change-password', { body: { currentPassword: password, password: 'another horse battery' } })
      // Back again by the same door: set by anybody else, it would end this person's session.
      await ask('POST', '/users/change-password', { body: { currentPassword: 'another horse battery', password } })
      return answer
    },
    "see one's own sessions": () => ask('GET', '/users/sessions'),
    "end one's other sessions": () => ask('POST', '/users/end-sessions', { body: { session: 'none of mine' } }),
    'end the sessions of another': () => ask('POST', '/users/end-sessions', { body: { person: other } }),
    'see what another has in hand': () => ask('GET', `/users/open-work/${String(other)}`),
    'end an account': () => ask('POST', '/users/end', { body: { person: other } }),
    'open an account again': async () => {
      await product.ask('POST', '/users/end', { as: 'admin', body: { person: other } })
      return ask('POST', '/users/reopen', { body: { person: other } })
    },
    'ask for another password where no mail is sent': () => ask('POST', '/users/forgot-password', { body: { email: 'author@cases.test' } }),
    list: () => ask('GET', '/users'),
    count: () => ask('GET', '/users/count'),
    'read another': () => ask('GET', `/users/${other}`),
    'change another': () => ask('PATCH', `/users/${other}`, { body: { name: 'somebody else' } }),
    'change many': () => ask('PATCH', '/users', { query: only(other), body: { name: 'somebody else' } }),
    create: () => ask('POST', '/users', { body: { name: 'new', email: `made-by-${who}@cases.test`, password, role: 'author' } }),
    unlock: () => ask('POST', '/users/unlock', { body: { email: `somebody-${count}@cases.test` } }),
    'register first': () => ask('POST', '/users/first-register', { body: { name: 'first', email: 'first@cases.test', password, role: 'admin' } }),
    verify: () => ask('POST', '/users/verify/token'),
    'reset a password without a token': () => ask('POST', '/users/reset-password', { body: { token: '', password } }),
    'list versions': () => ask('GET', '/users/versions'),
    'restore a version': () => ask('POST', `/users/versions/${own}`),
    delete: () => ask('DELETE', `/users/${other}`),
    'delete many': async () => ask('DELETE', '/users', { query: only(await hire()) }),
  }
}

const aCase = { inCollection: 'cases', record: '1', recordTitle: 'a case' }
const now = new Date().toISOString()

const plainBodies: Readonly<Record<keyof typeof rights.plain, (number: number) => object>> = {
  'catalogue-changes': (number) => ({ revision: 100_000 + number, changedCollection: 'cases', document: '1' }),
  'shipped-content': (number) => ({ shippedCollection: `collection-${number}`, records: {} }),
  'content-updates': () => ({ title: 'a row', outcome: 'left' }),
  events: () => ({ kind: 'typed', inCollection: 'cases', record: '1', door: 'api' }),
  reviews: (number) => ({ ...aCase, recordKey: `cases/${number}`, state: 'approved', savedAt: now }),
  'confirmation-answers': () => ({ ...aCase, confirmation: '1', name: 'somebody', office: 'an office', savedAt: now }),
  schedules: () => ({ ...aCase, action: 'publish', at: now, savedAt: now }),
  trash: () => ({ ...aCase, leavesAt: now, body: '{}' }),
  endings: (number) => ({ ...aCase, recordKey: `cases/${number}`, slug: 'a-case', titleJa: 'a case', noticeJa: 'ended', endedAt: now }),
  'password-requests': (number) => ({ email: `somebody-${number}@cases.test` }),
  identities: (number) => ({ person: '1', issuer: 'https://provider.test', subject: String(number), identityKey: `key-${number}`, personKey: String(number) }),
  merges: () => ({ ...aCase, into: '2', state: 'done' }),
  'outgoing-mails': () => ({ to: 'somebody@cases.test', subject: 'a subject', text: 'a text' }),
  'payload-jobs': () => ({ taskSlug: 'remove-old-events', input: { onBehalfOf: 'system' } }),
  'payload-kv': (number) => ({ key: `key-${number}`, data: {} }),
  'payload-migrations': (number) => ({ name: `migration-${number}`, batch: 9 }),
  'payload-locked-documents': () => ({}),
  'payload-preferences': (number) => ({ key: `preference-${number}`, value: {} }),
}

function plainDoors(collection: keyof typeof rights.plain, who: Who): Record<PlainDoor, () => Promise<Answer>> {
  const ask = as(product.ask, who)
  const path = `/${collection}`
  // The first id that there could be: what no database can have is refused as an odd question.
  let made: unknown = isSqlite ? 1 : '0'.repeat(24)
  return {
    list: () => ask('GET', path),
    create: async () => {
      count += 1
      const user = await product.payload.find({ collection: 'users', where: { email: { equals: `${who}@cases.test` } }, overrideAccess: true })
      const lock = { user: { relationTo: 'users', value: user.docs[0]?.id }, globalSlug: 'site' }
      const answer = await ask('POST', path, { body: collection === 'payload-locked-documents' ? lock : plainBodies[collection](count) })
      made = answer.at('doc.id') ?? made
      return answer
    },
    change: () => ask('PATCH', `${path}/${made}`, { body: {} }),
    delete: async () => {
      if (collection === 'identities') made = (await product.payload.db.create({ collection, data: { ...plainBodies[collection]((count += 1)) } })).id
      if (collection === 'content-updates') made = (await product.payload.create({ collection, data: { title: 'a row' }, overrideAccess: true })).id
      return ask('DELETE', path, { query: { where: { id: { equals: made } } } })
    },
    'list versions': () => ask('GET', `${path}/versions`),
  }
}

async function presenceDoors(who: Who): Promise<Record<PresenceDoor, () => Promise<Answer>>> {
  const ask = as(product.ask, who)
  const { docs } = await product.payload.find({ collection: 'cases', limit: 1, overrideAccess: true })
  const stay = { form: `form-of-${who}-in-doors`.padEnd(20, '0'), collection: 'cases', record: String(docs[0]?.id) }
  return {
    list: () => ask('GET', '/presence'),
    create: () => ask('POST', '/presence', { body: { form: 'forged-forged-forged', person: '1', place: 'cases/1' } }),
    change: () => ask('PATCH', '/presence', { query: { where: { person: { exists: true } } }, body: { name: 'forged' } }),
    delete: () => ask('DELETE', '/presence', { query: { where: { person: { exists: true } } } }),
    'list versions': () => ask('GET', '/presence/versions'),
    'say that one is here': () => ask('POST', '/presence/here', { body: stay }),
    'say that one has left': () => ask('POST', '/presence/gone', { body: { form: stay.form } }),
  }
}

/** Two published programmes, the first of which is to be merged into the second. */
async function twoProgrammes(): Promise<{ readonly id: unknown; readonly into: object }> {
  const make = async (): Promise<unknown> => {
    count += 1
    const text = { ja: `事業${count}`, en: `programme ${count}` }
    const data = { slug: `one-of-two-${count}`, name: text, definition: text, definitionSource: text, operator: 'jica', _status: 'published' }
    return (await product.ask('POST', '/programmes', { as: 'admin', query: { depth: 0 }, body: data })).at('doc.id')
  }
  return { id: await make(), into: { collection: 'programmes', id: await make() } }
}
async function signed(body: { readonly id: unknown; readonly into: object }): Promise<{ readonly id: unknown }> {
  return { ...body, ...{ sign: (await product.ask('POST', '/programmes/merge-preview', { as: 'admin', body })).at('sign') } }
}

async function helpingDoors(who: Who): Promise<Record<HelpingDoor, () => Promise<Answer>>> {
  const ask = as(product.ask, who)
  const { docs } = await product.payload.find({ collection: 'surveys', limit: 1, overrideAccess: true })
  return {
    'look up a place': () => ask('POST', '/places/known', { body: { typed: '駒ヶ根' } }),
    'look up a country': () => ask('POST', '/countries/known', { body: { typed: 'ケニア' } }),
    'make a place of the table a draft': () => ask('POST', '/places/register', { body: { code: '20210' } }),
    'make a country of the table a draft': () => ask('POST', '/countries/register', { body: { code: 'KE' } }),
    'ask for the next number': () => ask('POST', '/cases/next-number', { body: { survey: docs[0]?.id } }),
    'ask which terms a text names': () => ask('POST', '/cases/suggestions', { body: { values: {} } }),
    'see what a merge would change': async () => ask('POST', '/programmes/merge-preview', { body: await twoProgrammes() }),
    'merge two entries': async () => ask('POST', '/programmes/merge', { body: await signed(await twoProgrammes()) }),
    'take a merge back': async () => {
      const body = await signed(await twoProgrammes())
      await product.ask('POST', '/programmes/merge', { as: 'admin', body })
      const { docs: merges } = await product.payload.find({ collection: 'merges', where: { record: { equals: String(body.id) } }, overrideAccess: true })
      return ask('POST', '/programmes/merge-undo', { body: { merge: merges[0]?.id } })
    },
  }
}

function notificationsDoors(who: Who): Record<NotificationsDoor, () => Promise<Answer>> {
  const ask = as(product.ask, who)
  return {
    list: () => ask('GET', '/notifications'),
    create: () => ask('POST', '/notifications', { body: { ...aCase, person: '1', kind: 'commented' } }),
    change: () => ask('PATCH', '/notifications', { query: { where: { person: { exists: true } } }, body: { text: 'forged' } }),
    delete: () => ask('DELETE', '/notifications', { query: { where: { person: { exists: true } } } }),
    'list versions': () => ask('GET', '/notifications/versions'),
    'read one’s own': () => ask('GET', '/notifications/own'),
    'count one’s own': () => ask('GET', '/notifications/unread'),
    'mark one’s own': () => ask('POST', '/notifications/read', { body: { upTo: new Date().toISOString() } }),
  }
}

async function confirmationsDoors(who: Who): Promise<Record<ConfirmationsDoor, () => Promise<Answer>>> {
  const ask = as(product.ask, who)
  const { docs } = await product.payload.find({ collection: 'cases', limit: 1, overrideAccess: true })
  const record = String(docs[0]?.id)
  await product.ask('POST', '/confirmations/make', { as: 'admin', body: { record, recipient: 'an office' } })
  const { docs: links } = await product.payload.db.find<{ id: number | string }>({ collection: 'confirmations', where: {}, limit: 1 })
  const confirmation = String(links[0]?.id)
  return {
    list: () => ask('GET', '/confirmations'),
    create: () => ask('POST', '/confirmations', { body: { inCollection: 'cases', record, recipient: 'an office', tokenHash: 'known' } }),
    change: () => ask('PATCH', `/confirmations/${confirmation}`, { body: { revokedAt: null } }),
    delete: () => ask('DELETE', '/confirmations', { query: { where: { id: { equals: confirmation } } } }),
    'list versions': () => ask('GET', '/confirmations/versions'),
    'make a link': () => ask('POST', '/confirmations/make', { body: { record, recipient: 'an office' } }),
    'revoke a link': () => ask('POST', '/confirmations/revoke', { body: { confirmation } }),
    'see what came back': () => ask('POST', '/confirmations/of', { body: { record } }),
  }
}

async function aRecord(): Promise<{ readonly collection: 'cases'; readonly record: string; readonly savedAt: string }> {
  const { docs } = await product.payload.find({ collection: 'cases', limit: 1, depth: 0, overrideAccess: true })
  return { collection: 'cases', record: String(docs[0]?.id), savedAt: String(docs[0]?.updatedAt) }
}

async function commentsDoors(who: Who): Promise<Record<CommentsDoor, () => Promise<Answer>>> {
  const ask = as(product.ask, who)
  const { collection, record } = await aRecord()
  const comment = (
    await product.ask('POST', '/comments/add', {
      as: 'admin',
      body: { collection, record, address: `cases/${record}#number`, text: 'a text', suggestion: '99' },
    })
  ).at('id')
  return {
    list: () => ask('GET', '/comments'),
    create: () => ask('POST', '/comments', { body: { ...aCase, text: 'a comment' } }),
    change: () => ask('PATCH', `/comments/${comment}`, { body: { text: 'forged' } }),
    delete: () => ask('DELETE', `/comments/${comment}`),
    'list versions': () => ask('GET', '/comments/versions'),
    'read those of a record': () => ask('GET', `/comments/of/${collection}/${record}`),
    'ask whom one can call': () => ask('GET', '/comments/people'),
    'add one': () => ask('POST', '/comments/add', { body: { collection, record, text: 'a comment' } }),
    'resolve one': () => ask('POST', '/comments/resolve', { body: { comment, resolved: true } }),
    'take a wording over': () => ask('POST', '/comments/take', { body: { comment, taken: true } }),
  }
}

async function invite(): Promise<{ readonly id: unknown; readonly token: string }> {
  count += 1
  const body = { name: 'somebody', email: `invited-${count}@cases.test`, role: 'author' }
  const answer = await product.ask('POST', '/invitations/send', { as: 'admin', body })
  return { id: answer.at('id'), token: String(answer.at('link')).split('#')[1] ?? '' }
}

async function invitationsDoors(who: Who): Promise<Record<InvitationsDoor, () => Promise<Answer>>> {
  const ask = as(product.ask, who)
  const { id, token } = await invite()
  return {
    list: () => ask('GET', '/invitations'),
    create: () => ask('POST', '/invitations', { body: { name: 'forged', email: 'forged@cases.test', role: 'admin' } }),
    change: () => ask('PATCH', `/invitations/${String(id)}`, { body: { role: 'admin' } }),
    delete: () => ask('DELETE', '/invitations', { query: { where: { id: { equals: id } } } }),
    'list versions': () => ask('GET', '/invitations/versions'),
    invite: () => ask('POST', '/invitations/send', { body: { name: 'new', email: `invited-by-${who}@cases.test`, role: 'author' } }),
    'look at a link': () => ask('POST', '/invitations/open', { body: { token } }),
    'look at a link that opens nothing': () => ask('POST', '/invitations/open', { body: { token: 'x'.repeat(43) } }),
    'accept a link': () => ask('POST', '/invitations/accept', { body: { token, password } }),
    'send again': async () => ask('POST', '/invitations/send-again', { body: { invitation: (await invite()).id } }),
    withdraw: async () => ask('POST', '/invitations/withdraw', { body: { invitation: (await invite()).id } }),
  }
}

async function looksDoors(who: Who): Promise<Record<LooksDoor, () => Promise<Answer>>> {
  const ask = as(product.ask, who)
  const seen = await aRecord()
  return {
    list: () => ask('GET', '/looks'),
    create: () => ask('POST', '/looks', { body: { key: '1 cases/1', person: '1', recordKey: 'cases/1', savedAt: seen.savedAt } }),
    change: () => ask('PATCH', '/looks', { query: { where: { person: { exists: true } } }, body: { savedAt: 'forged' } }),
    delete: () => ask('DELETE', '/looks', { query: { where: { person: { exists: true } } } }),
    'list versions': () => ask('GET', '/looks/versions'),
    'say what one has seen': () => ask('POST', '/looks/seen', { body: seen }),
  }
}

/** Records that could be published as they stand, one for each of these doors and people. */
async function publishingDoors(who: Who): Promise<Record<PublishingDoor, () => Promise<Answer>>> {
  const ask = as(product.ask, who)
  const store = async (collection: 'cases' | 'places', status: 'draft' | 'published', name: string): Promise<Answer> => {
    const slug = `${name}-by-${who}`
    const body = { ...exampleRecords[collection](terms, slug, count), _status: status }
    const answer = await product.ask('POST', `/${collection}`, { as: 'admin', query: { draft: status === 'draft', depth: 0 }, body })
    if (answer.status !== 201) throw new Error(answer.text)
    return answer
  }
  const plan = (of: Answer) => ({
    collection: 'places',
    record: of.at('doc.id'),
    action: 'publish',
    at: formatJapanTime(Date.now() + 3_600_000),
    savedAt: of.at('doc.updatedAt'),
  })
  const inTrash = async (name: string): Promise<unknown> => {
    const id = (await store('places', 'draft', name)).at('doc.id')
    await product.ask('DELETE', `/places/${id}`, { as: 'admin' })
    return (await product.ask('GET', '/trash', { as: 'admin', query: { where: { record: { equals: String(id) } } } })).at('docs.0.id')
  }
  const planned = await store('places', 'draft', 'planned')
  await product.ask('POST', '/schedules/plan', { as: 'admin', body: plan(planned) })
  const schedule = (await product.ask('GET', '/schedules', { as: 'admin', query: { where: { record: { equals: String(planned.at('doc.id')) } } } })).at(
    'docs.0.id',
  )
  const toPlan = await store('places', 'draft', 'to-plan')
  const draft = await store('cases', 'draft', 'together')
  const live = await store('cases', 'published', 'ended')
  const binned = await inTrash('restored')
  const doomed = await inTrash('destroyed')
  return {
    'schedule a publication': () => ask('POST', '/schedules/plan', { body: plan(toPlan) }),
    'take a schedule back': () => ask('POST', '/schedules/withdraw', { body: { id: schedule } }),
    'ask what would go live with a case': () => ask('POST', '/cases/together', { body: { id: draft.at('doc.id'), values: {} } }),
    'publish a case with what it uses': () =>
      ask('POST', '/cases/publish-together', { body: { id: draft.at('doc.id'), loadedVersion: draft.at('doc.updatedAt'), also: [], reason: 'for a test' } }),
    'end a publication': () => ask('POST', '/cases/end', { body: { id: live.at('doc.id'), notice: { ja: 'お知らせ' } } }),
    'take from the trash': () => ask('POST', '/trash/restore', { body: { id: binned } }),
    'destroy what is in the trash': () => ask('POST', '/trash/destroy', { body: { id: doomed } }),
    'export the record of events': () => ask('POST', '/events/export', { body: {} }),
  }
}

async function secondFactorsDoors(who: Who): Promise<Record<SecondFactorsDoor, () => Promise<Answer>>> {
  const ask = as(product.ask, who)
  const other = String(await hire())
  return {
    list: () => ask('GET', '/second-factors'),
    create: () => ask('POST', '/second-factors', { body: { person: '1', isOn: true } }),
    change: () => ask('PATCH', '/second-factors', { query: { where: { person: { exists: true } } }, body: { isOn: false } }),
    delete: () => ask('DELETE', '/second-factors', { query: { where: { person: { exists: true } } } }),
    'list versions': () => ask('GET', '/second-factors/versions'),
    'see one’s own': () => ask('GET', '/second-factors/own'),
    'confirm what was not begun': () => ask('POST', '/second-factors/confirm', { body: { code: '123456' } }),
    'begin with the password': () => ask('POST', '/second-factors/begin', { body: { currentPassword: password } }),
    'make recovery codes': () => ask('POST', '/second-factors/recovery-codes', { body: { code: '123456' } }),
    'turn it off': () => ask('POST', '/second-factors/turn-off', { body: { currentPassword: password, code: '123456' } }),
    'reset that of somebody else': () => ask('POST', '/second-factors/reset', { body: { user: other } }),
  }
}

function siteDoors(who: Who, site = 'site'): Record<SiteDoor, () => Promise<Answer>> {
  const ask = as(product.ask, who)
  return {
    read: () => ask('GET', `/globals/${site}`),
    'look up rights': () => ask('POST', `/globals/${site}/access`, { body: {} }),
    change: () => ask('POST', `/globals/${site}`, { body: site === 'site' ? { name: { en: 'Cases' } } : { secondFactorRoles: [] } }),
    'list versions': () => ask('GET', `/globals/${site}/versions`),
    'restore a version': () => ask('POST', `/globals/${site}/versions/1`),
  }
}

describe.each(everybody)('%s comes through the doors of their role and no other', (who) => {
  test('images', async () => {
    expect(await tryDoors(await mediaDoors(who), rights.media)).toEqual(expected(rights.media, who))
  })
  test('users', async () => {
    expect(await tryDoors(await usersDoors(who), rights.users)).toEqual(expected(rights.users, who))
  })
  test('who is here', async () => {
    expect(await tryDoors(await presenceDoors(who), rights.presence)).toEqual(expected(rights.presence, who))
  })
  test('what helps to write', async () => {
    expect(await tryDoors(await helpingDoors(who), rights.helping)).toEqual(expected(rights.helping, who))
  })
  test('what one is told of', async () => {
    expect(await tryDoors(notificationsDoors(who), rights.notifications)).toEqual(expected(rights.notifications, who))
  })
  test('confirmation links', async () => {
    expect(await tryDoors(await confirmationsDoors(who), rights.confirmations)).toEqual(expected(rights.confirmations, who))
  })
  test('comments', async () => {
    expect(await tryDoors(await commentsDoors(who), rights.comments)).toEqual(expected(rights.comments, who))
  })
  test('looks', async () => {
    expect(await tryDoors(await looksDoors(who), rights.looks)).toEqual(expected(rights.looks, who))
  })
  test('what readers get to see, and what is gone', async () => {
    expect(await tryDoors(await publishingDoors(who), rights.publishing)).toEqual(expected(rights.publishing, who))
  })
  test('invitations', async () => {
    expect(await tryDoors(await invitationsDoors(who), rights.invitations)).toEqual(expected(rights.invitations, who))
  })
  test('second factors', async () => {
    expect(await tryDoors(await secondFactorsDoors(who), rights.secondFactors)).toEqual(expected(rights.secondFactors, who))
  })
  test('sign-in rules', async () => {
    expect(await tryDoors(siteDoors(who, 'sign-in-rules'), rights.signInRules)).toEqual(expected(rights.signInRules, who))
  })
  test('site settings', async () => {
    expect(await tryDoors(siteDoors(who), rights.site)).toEqual(expected(rights.site, who))
  })
  test.each([
    'catalogue-changes',
    'shipped-content',
    'content-updates',
    'events',
    'reviews',
    'confirmation-answers',
    'schedules',
    'trash',
    'endings',
    'outgoing-mails',
    'payload-jobs',
    'password-requests',
    'identities',
    'merges',
    'payload-kv',
    'payload-migrations',
    'payload-locked-documents',
    'payload-preferences',
  ] as const)('%s', async (collection) => {
    expect(await tryDoors(plainDoors(collection, who), rights.plain[collection])).toEqual(expected(rights.plain[collection], who))
  })
})
