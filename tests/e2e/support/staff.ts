/** Staff who work over REST, where the form is not what is tested. */
import { type Answer, asked, type Asker } from '@/tests/int/support/ask'
import { admin } from './product'

/** Signs the first administrator in on a server: `ask('GET', '/cases', { as: 'admin' })`. Without `as` it is a stranger who asks. */
export async function staffAt(origin: string): Promise<Asker> {
  const stranger = asked({ publicUrl: origin, tokens: new Map(), send: (request) => fetch(request) })
  const token = (await stranger('POST', '/users/login', { body: admin })).at('token')
  if (typeof token !== 'string') throw new Error('The administrator could not sign in.')
  return asked({ publicUrl: origin, tokens: new Map([['admin', token]]), send: (request) => fetch(request) })
}

/** Asks as the administrator; anything but success is an error, with the answer. */
export async function must(asker: Asker, ...[method, path, ask]: Parameters<Asker>): Promise<Answer> {
  const answer = await asker(method, path, { as: 'admin', ...ask })
  if (answer.status >= 300) throw new Error(`${method} ${path} answered ${answer.status}: ${answer.text.slice(0, 2_000)}`)
  return answer
}

/** The newest state of the one record that a query finds, with relations as ids. */
export async function recordOf(asker: Asker, collection: string, where: object): Promise<Record<string, unknown>> {
  const found = (await must(asker, 'GET', `/${collection}`, { query: { where, draft: true, limit: 1, depth: 0 } })).at('docs.0')
  if (typeof found !== 'object' || found === null) throw new Error(`No record of ${collection} is like ${JSON.stringify(where)}`)
  return Object.fromEntries(Object.entries(found))
}

/** A member of staff who has already chosen a password of their own, as everybody must before anything else. */
export async function addPerson(origin: string, { password, ...person }: { name: string; email: string; role: string; password: string }): Promise<void> {
  const given = `${password} for once`
  await must(await staffAt(origin), 'POST', '/users', { body: { ...person, password: given } })
  const stranger = asked({ publicUrl: origin, tokens: new Map(), send: (request) => fetch(request) })
  const token = (await stranger('POST', '/users/login', { body: { email: person.email, password: given } })).at('token')
  // The name is only a key here: the token says who it is.
  const own = asked({ publicUrl: origin, tokens: new Map([['author', String(token)]]), send: (request) => fetch(request) })
  const answer = await own('POST', '/users/change-password', { as: 'author', body: { currentPassword: given, password } })
  if (answer.status !== 200) throw new Error(`${person.email} could not choose a password: ${answer.text}`)
}
