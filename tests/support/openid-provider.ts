/** A provider of OpenID Connect as an organisation has one, at which somebody is signed in as soon as they come. */
import { createServer } from 'node:http'

import Provider from 'oidc-provider'

import { freePort } from '@/src/commands/plain/server.mjs'

/** Whoever is signed in at the provider. */
export interface Somebody {
  readonly subject: string
  readonly email: string
  readonly isVerified: boolean
  /** How they were asked there (RFC 8176). */
  readonly amr?: readonly string[]
}

export interface TestProvider {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** From now on this person signs in there. */
  somebody: Somebody
  readonly stop: () => Promise<void>
}

/** @param publicUrl of the product, without a slash at the end; null as long as it is not known */
export async function startProvider(publicUrl: string): Promise<TestProvider> {
  const port = await freePort()
  const issuer = `http://localhost:${port}`
  const [clientId, clientSecret] = ['cases', 'a secret of the client']
  const people = new Map<string, Somebody>()
  const running = { somebody: { subject: 'nobody', email: 'nobody@cases.test', isVerified: false } as Somebody }
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [`${publicUrl}/api/identities/callback`],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    claims: { openid: ['sub', 'amr'], email: ['email', 'email_verified'] },
    conformIdTokenClaims: false,
    cookies: { keys: ['only for tests'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_: unknown, { uid }: { readonly uid: string }) => `/interaction/${uid}` },
    findAccount: (_: unknown, accountId: string) => {
      const { subject, email, isVerified } = people.get(accountId) ?? running.somebody
      return { accountId, claims: () => ({ sub: subject, email, email_verified: isVerified }) }
    },
    loadExistingGrant: async ({
      oidc,
    }: {
      readonly oidc: { readonly session: { readonly accountId: string }; readonly client: { readonly clientId: string } }
    }) => {
      const grant = new provider.Grant({ accountId: oidc.session.accountId, clientId: oidc.client.clientId })
      grant.addOIDCScope('openid email')
      await grant.save()
      return grant
    },
  })
  const answer = provider.callback()
  const server = createServer((request, response) => {
    if (!request.url?.startsWith('/interaction/')) return void answer(request, response)
    const { somebody } = running
    people.set(somebody.subject, somebody)
    void provider.interactionFinished(request, response, { login: { accountId: somebody.subject, amr: somebody.amr } }, { mergeWithLastSubmission: false })
  })
  await new Promise<void>((resolve) => server.listen(port, 'localhost', resolve))
  return Object.assign(running, {
    issuer,
    clientId,
    clientSecret,
    stop: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  })
}

/** What the settings of the product say of it. */
export const settingsOf = ({ issuer, clientId, clientSecret }: TestProvider): Record<string, string> => ({
  OIDC_ISSUER: issuer,
  OIDC_CLIENT_ID: clientId,
  OIDC_CLIENT_SECRET: clientSecret,
})

/** Goes to the provider as a browser does, until it leads back. @returns where it leads to */
export async function throughProvider(address: string, publicUrl: string): Promise<URL> {
  const cookies = new Map<string, string>()
  let next = new URL(address)
  for (let steps = 0; steps < 10; steps += 1) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetch(next, { redirect: 'manual', headers: { cookie } })
    for (const set of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = set.split(';')[0]?.split(/=(.*)/s) ?? []
      cookies.set(name, value)
    }
    const location = answer.headers.get('location')
    if (location === null) throw new Error(`The provider stopped with ${answer.status}: ${await answer.text()}`)
    next = new URL(location, next)
    if (next.origin === publicUrl) return next
  }
  throw new Error('The provider led nowhere.')
}
