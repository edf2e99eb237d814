/** The provider of the setting, spoken to with `openid-client`: OpenID Connect, authorization code with PKCE, state and nonce. */
import * as oidc from 'openid-client'

/** What the settings say of it. */
export interface OpenIdSettings {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** What the button says. */
  readonly label: string
}

/** Seconds until an answer of the provider is given up, and how long what it says of itself is kept, in milliseconds. */
const patience = 8
const kept = 60 * 60_000
/** For so long a provider that did not answer is not asked again, in milliseconds: those who wait hold up other sign-ins. */
const left = 10_000

/** Who the provider says that somebody is. */
export interface Claims {
  readonly issuer: string
  readonly subject: string
  readonly email: string | null
  readonly isEmailVerified: boolean
  /** It has asked for a second factor itself. */
  readonly hasSecondFactor: boolean
}

/** What one sign-in remembers between leaving for the provider and coming back. */
export interface Flow {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
}

export interface Provider {
  /** Where to send somebody, and what to remember of it. @throws where the provider does not answer */
  readonly leave: (redirectUri: string) => Promise<{ readonly address: URL; readonly flow: Flow }>
  /**
   * Who has come back.
   * @param arrived the address at which they came back, whole
   * @throws where state, nonce, code, issuer, audience, signature or time is not right, or the provider does not answer
   */
  readonly identify: (arrived: URL, flow: Flow) => Promise<Claims>
}

export function createProvider({ issuer, clientId, clientSecret }: OpenIdSettings): Provider {
  let known: { readonly configuration: oidc.Configuration; readonly at: number } | null = null
  let asking: Promise<oidc.Configuration> | null = null
  const server = new URL(issuer)
  const execute = server.protocol === 'http:' ? [oidc.allowInsecureRequests] : []

  /** Asks the provider and the addresses that its own description names, nobody else, and follows no redirect. */
  const ask: oidc.CustomFetch = async (address, { body, headers, method }) => {
    const metadata = known?.configuration.serverMetadata()
    const isNamed = [metadata?.token_endpoint, metadata?.jwks_uri].includes(address)
    if (!isNamed && new URL(address).origin !== server.origin) throw new Error(`${new URL(address).origin} is not the provider`)
    // What is sent to the token endpoint is a form.
    const form = body === undefined || body === null ? {} : { body: String(body) }
    return fetch(address, { ...form, headers, method, redirect: 'error', signal: AbortSignal.timeout(patience * 1000) })
  }

  async function discovered(): Promise<oidc.Configuration> {
    const configuration = await oidc.discovery(server, clientId, clientSecret, undefined, { execute, timeout: patience, [oidc.customFetch]: ask })
    configuration[oidc.customFetch] = ask
    oidc.enableNonRepudiationChecks(configuration)
    known = { configuration, at: Date.now() }
    return configuration
  }

  /** One question for all who wait for it. */
  async function configured(): Promise<oidc.Configuration> {
    if (known && Date.now() - known.at < kept) return known.configuration
    if (asking) return asking
    const question = discovered()
    asking = question
    const forget = (): void => void (asking = null)
    question.then(forget, () => setTimeout(forget, left).unref())
    return question
  }

  return {
    leave: async (redirectUri) => {
      const configuration = await configured()
      const flow = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier() }
      const address = oidc.buildAuthorizationUrl(configuration, {
        redirect_uri: redirectUri,
        scope: 'openid email',
        state: flow.state,
        nonce: flow.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(flow.verifier),
        code_challenge_method: 'S256',
      })
      return { address, flow }
    },
    identify: async (arrived, { state, nonce, verifier }) => {
      const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true }
      const claims = (await oidc.authorizationCodeGrant(await configured(), arrived, checks)).claims()
      if (!claims) throw new Error('the provider sent no ID token')
      const { iss, sub, email, email_verified: isVerified, amr } = claims
      return {
        issuer: iss,
        subject: sub,
        email: typeof email === 'string' ? email.trim().toLowerCase() : null,
        isEmailVerified: isVerified === true,
        // RFC 8176: more than one factor.
        hasSecondFactor: Array.isArray(amr) && amr.includes('mfa'),
      }
    },
  }
}
