/**
 * Every step by which a record, a link or an account goes from one state to the next, as plain data: what is asked for, so that
 * another process can do it too. Each is prepared on records of its own.
 */
import type { Role } from '@/src/editorial/access/roles'
import { formatJapanTime } from '@/src/editorial/schedules/when'
import type { Answer } from './ask'
import { exampleCase, type Terms } from './example-case'
import { password, type Product } from './product'

/** One thing that somebody, or a job, does. */
export type Step =
  | {
      readonly method: 'DELETE' | 'PATCH' | 'POST'
      readonly path: string
      readonly as?: Role
      readonly query?: Record<string, unknown>
      readonly body?: Record<string, unknown>
      /** A session of somebody who is not one of those that stand for a role. */
      readonly session?: string
      /** Of an app, whose code of that moment goes into the body. */
      readonly totp?: string
    }
  /** @property at in milliseconds: what time it is for the job */
  /** What the server does by itself, by the clock: the queue is looked at for so many milliseconds. */
  | { readonly lookFor: number }
  | { readonly job: 'empty-trash' | 'make-mails' | 'run-schedules'; readonly at: number }
  | { readonly job: 'send-mails'; readonly at: number; readonly smtpUrl: string }
  /** A town answers at its link. */
  | { readonly token: string; readonly objectTo: string }

export interface Transition {
  readonly name: string
  readonly prepare: (world: World) => Promise<Step>
  /** Where it leaves something: all of this, or nothing. */
  readonly changes: readonly string[]
}

type Id = number | string
/** The product with everybody hired and an entry of each vocabulary. */
export interface World {
  readonly product: Pick<Product, 'ask' | 'payload'>
  readonly terms: Terms
}

const hour = 3_600_000
const reviewed = ['events', 'reviews', 'notifications', 'cases', 'cases/versions']
const live = ['events', 'catalogue-changes']

function idIn(answer: Answer, path = 'doc.id'): Id {
  const id = answer.at(path)
  if (typeof id !== 'number' && typeof id !== 'string') throw new Error(`Nothing was stored: ${answer.text}`)
  return id
}

async function done(asked: Promise<Answer>): Promise<Answer> {
  const answer = await asked
  if (answer.status >= 300) throw new Error(answer.text)
  return answer
}

async function draft({ product, terms }: World, slug: string, more: object = {}): Promise<{ readonly id: Id; readonly savedAt: unknown }> {
  const made = await product.ask('POST', '/cases', { as: 'author', query: { draft: true, depth: 0 }, body: { ...exampleCase(terms, slug), ...more } })
  return { id: idIn(made), savedAt: made.at('doc.updatedAt') }
}

async function published({ product, terms }: World, slug: string): Promise<Id> {
  return idIn(await product.ask('POST', '/cases', { as: 'publisher', query: { depth: 0 }, body: { ...exampleCase(terms, slug), _status: 'published' } }))
}

async function review({ product }: World, as: Role, of: { readonly id: Id; readonly savedAt: unknown }, action: string): Promise<void> {
  await done(product.ask('POST', '/cases/review', { as, body: { ...of, action } }))
}

/** A draft that somebody has asked to be looked at. */
async function asked(world: World, slug: string): Promise<{ readonly id: Id; readonly savedAt: unknown }> {
  const made = await draft(world, slug)
  await review(world, 'author', made, 'request')
  return made
}

async function organisation({ product }: World, slug: string): Promise<Id> {
  const both = { ja: `${slug}の日本語`, en: slug }
  const body = { slug, name: both, definition: both, definitionSource: both, kind: 'local-government', _status: 'published' }
  return idIn(await product.ask('POST', '/organisations', { as: 'publisher', query: { depth: 0 }, body }))
}

/** Two organisations that are one, both named by a published case. */
async function twins(world: World, slug: string): Promise<Step & { readonly body?: Record<string, unknown> }> {
  const [from, into] = [await organisation(world, `${slug}-from`), await organisation(world, `${slug}-into`)]
  const body = { ...exampleCase(world.terms, `${slug}-user`), actors: [{ organisation: from, role: { ja: '中心', en: 'lead' } }], _status: 'published' }
  await done(world.product.ask('POST', '/cases', { as: 'publisher', query: { depth: 0 }, body }))
  const pair = { id: from, into: { collection: 'organisations', id: into } }
  const preview = await done(world.product.ask('POST', '/organisations/merge-preview', { as: 'publisher', body: pair }))
  return { method: 'POST', path: '/organisations/merge', as: 'publisher', body: { ...pair, sign: preview.at('sign') } }
}

async function planned(world: World, action: 'end' | 'publish', id: Id, savedAt: unknown): Promise<Step> {
  const at = Date.now() + hour
  const notice = action === 'end' ? { noticeJa: '町の希望により終えました。' } : {}
  const body = { collection: 'cases', record: id, action, at: formatJapanTime(at), savedAt, ...notice }
  await done(world.product.ask('POST', '/schedules/plan', { as: 'publisher', body }))
  return { job: 'run-schedules', at: at + hour }
}

async function person({ product }: World, name: string, role: Role): Promise<{ readonly id: Id; readonly session: string }> {
  const email = `${name}@cases.test`
  const { id } = await product.payload.create({ collection: 'users', data: { name, email, password, role }, overrideAccess: true })
  const { token } = await product.payload.login({ collection: 'users', data: { email, password } })
  return { id, session: String(token) }
}

async function inTrash(world: World, slug: string): Promise<Id> {
  const id = await published(world, slug)
  await done(world.product.ask('DELETE', `/cases/${id}`, { as: 'publisher' }))
  const row = await world.product.payload.db.findOne<{ id: Id }>({ collection: 'trash', where: { record: { equals: String(id) } } })
  return row?.id ?? '-'
}

const reviewStep = (as: Role, of: object, action: string, reason?: string): Step => ({
  method: 'POST',
  path: '/cases/review',
  as,
  body: { ...of, action, ...(reason && { reason }) },
})

export const transitions: readonly Transition[] = [
  { name: 'asking for a review', changes: reviewed, prepare: async (world) => reviewStep('author', await draft(world, 'to-ask'), 'request') },
  { name: 'sending back', changes: reviewed, prepare: async (world) => reviewStep('reviewer', await asked(world, 'to-return'), 'return', '直してください') },
  { name: 'approving', changes: reviewed, prepare: async (world) => reviewStep('reviewer', await asked(world, 'to-approve'), 'approve') },
  {
    name: 'publishing alone, under another address than before',
    changes: [...live, 'cases', 'cases/versions', 'reviews'],
    prepare: async (world) => {
      const id = await published(world, 'to-publish')
      const body = { slug: 'under-another', title: { ja: '別の題名' }, _status: 'published' }
      return { method: 'PATCH', path: `/cases/${id}`, as: 'publisher', query: { depth: 0 }, body }
    },
  },
  {
    name: 'publishing together with a place and its prefecture',
    changes: [...live, 'cases', 'cases/versions', 'places', 'places/versions', 'notifications'],
    prepare: async (world) => {
      const both = { ja: 'いっしょ', en: 'together' }
      const place = async (slug: string, more: object): Promise<Id> => {
        const body = { slug, name: both, definition: both, definitionSource: both, region: 'tohoku', ...more }
        return idIn(await world.product.ask('POST', '/places', { as: 'author', query: { draft: true, depth: 0 }, body }))
      }
      const prefecture = await place('a-prefecture', { kind: 'prefecture', jisCode: '03' })
      const town = await place('a-town', { kind: 'municipality', prefectures: [prefecture] })
      const { id } = await draft(world, 'together', { places: [town] })
      const loadedVersion = (await world.product.ask('GET', `/cases/${id}`, { as: 'publisher', query: { draft: true, depth: 0 } })).at('loadedVersion')
      const also = [town, prefecture].map((one) => ({ collection: 'places', id: one }))
      return { method: 'POST', path: '/cases/publish-together', as: 'publisher', body: { id, loadedVersion, also, reason: 'for a test' } }
    },
  },
  {
    name: 'ending with a notice',
    changes: [...live, 'cases', 'cases/versions', 'endings'],
    prepare: async (world) => {
      const body = { id: await published(world, 'to-end'), notice: { ja: '町の希望により終えました。' } }
      return { method: 'POST', path: '/cases/end', as: 'publisher', body }
    },
  },
  {
    name: 'publishing at a set time',
    changes: [...live, 'cases', 'cases/versions', 'schedules', 'notifications'],
    prepare: async (world) => {
      const made = await draft(world, 'planned')
      await review(world, 'reviewer', made, 'approve')
      return planned(world, 'publish', made.id, made.savedAt)
    },
  },
  {
    name: 'ending at a set time',
    changes: [...live, 'cases', 'cases/versions', 'schedules', 'notifications', 'endings'],
    prepare: async (world) => {
      const id = await published(world, 'planned-end')
      const savedAt = (await world.product.ask('GET', `/cases/${id}`, { as: 'publisher', query: { draft: true, depth: 0 } })).at('loadedVersion')
      return planned(world, 'end', id, savedAt)
    },
  },
  {
    name: 'merging two entries',
    changes: [...live, 'organisations', 'organisations/versions', 'cases', 'cases/versions', 'merges'],
    prepare: (world) => twins(world, 'merged'),
  },
  {
    name: 'taking a merge back',
    changes: [...live, 'organisations', 'organisations/versions', 'cases', 'cases/versions', 'merges'],
    prepare: async (world) => {
      const { body = {} } = await twins(world, 'unmerged')
      await done(world.product.ask('POST', '/organisations/merge', { as: 'publisher', body }))
      const merge = await world.product.payload.db.findOne<{ id: Id }>({ collection: 'merges', where: { record: { equals: String(body.id) } } })
      return { method: 'POST', path: '/organisations/merge-undo', as: 'publisher', body: { merge: merge?.id } }
    },
  },
  {
    name: 'retiring an entry',
    changes: [...live, 'organisations', 'organisations/versions'],
    prepare: async (world) => {
      const body = { retired: true, retiredReason: '重なるため', _status: 'published' }
      return { method: 'PATCH', path: `/organisations/${await organisation(world, 'to-retire')}`, as: 'publisher', query: { depth: 0 }, body }
    },
  },
  {
    name: 'moving to the trash',
    changes: [...live, 'cases', 'cases/versions', 'trash', 'reviews'],
    prepare: async (world) => {
      const id = await published(world, 'to-trash')
      const change = { as: 'author', query: { draft: true, depth: 0 }, body: { title: { ja: '新しい下書き' }, _status: 'draft' } } as const
      const saved = await done(world.product.ask('PATCH', `/cases/${id}`, change))
      await review(world, 'author', { id, savedAt: saved.at('doc.updatedAt') }, 'request')
      return { method: 'DELETE', path: `/cases/${id}`, as: 'publisher' }
    },
  },
  {
    name: 'taking back from the trash',
    changes: ['events', 'cases', 'cases/versions', 'trash'],
    prepare: async (world) => ({ method: 'POST', path: '/trash/restore', as: 'publisher', body: { id: await inTrash(world, 'to-restore') } }),
  },
  {
    name: 'destroying after its days',
    changes: ['events', 'trash', 'cases/versions'],
    prepare: async (world) => {
      // One record is one transaction: what else lies there is not of this step.
      await world.product.payload.db.deleteMany({ collection: 'trash', where: { createdAt: { exists: true } } })
      await inTrash(world, 'to-destroy')
      return { job: 'empty-trash', at: Date.now() + 31 * 24 * hour }
    },
  },
  {
    name: 'the answer of a town',
    changes: ['events', 'confirmations', 'confirmation-answers', 'comments', 'notifications'],
    prepare: async (world) => {
      const { id } = await draft(world, 'to-confirm')
      const made = await done(world.product.ask('POST', '/confirmations/make', { as: 'reviewer', body: { record: String(id), recipient: '東町企画課' } }))
      return { token: String(made.at('links.ja')).split('/').at(-1) ?? '', objectTo: 'timeline[to-confirm-t1]' }
    },
  },
  {
    name: 'accepting an invitation',
    changes: ['events', 'invitations', 'users'],
    prepare: async (world) => {
      const body = { name: '招かれた人', email: 'invited@cases.test', role: 'reviewer' }
      const link = String((await done(world.product.ask('POST', '/invitations/send', { as: 'admin', body }))).at('link'))
      return { method: 'POST', path: '/invitations/accept', body: { token: /#([\w-]{43})$/.exec(link)?.[1], password } }
    },
  },
  {
    name: 'handing over and ending an account',
    changes: ['events', 'users', 'reviews', 'notifications'],
    prepare: async (world) => {
      const [leaver, taker] = [await person(world, 'leaver', 'reviewer'), await person(world, 'taker', 'reviewer')]
      await done(
        world.product.ask('POST', '/cases/review', { as: 'author', body: { ...(await draft(world, 'handed')), action: 'request', of: String(leaver.id) } }),
      )
      return { method: 'POST', path: '/users/end', as: 'admin', body: { person: leaver.id, to: { reviewsOf: taker.id } } }
    },
  },
  {
    name: 'turning a second factor on',
    changes: ['events', 'second-factors'],
    prepare: async (world) => {
      const { session } = await person(world, 'factor', 'author')
      const headers = { Authorization: `JWT ${session}` }
      const begun = await done(world.product.ask('POST', '/second-factors/begin', { headers, body: { currentPassword: password } }))
      return { method: 'POST', path: '/second-factors/confirm', session, totp: String(begun.at('secret')) }
    },
  },
  {
    name: 'making the mail of a notification',
    changes: ['notifications', 'outgoing-mails'],
    prepare: async (world) => {
      await world.product.payload.db.deleteMany({ collection: 'notifications', where: { createdAt: { exists: true } } })
      const { id } = await person(world, 'told', 'reviewer')
      const body = { ...(await draft(world, 'told-of')), action: 'request', of: String(id) }
      await done(world.product.ask('POST', '/cases/review', { as: 'author', body }))
      return { job: 'make-mails', at: Date.now() + hour }
    },
  },
]
