/**
 * The headers that protect a reader's browser, on every answer. Public pages get by without a single inline script or
 * style; the admin is Payload's own, so its scripts carry a nonce and its styles may be inline.
 */

/** Name, value, name, value …: what `writeHead` takes as it is. */
export type HeaderList = readonly string[]

/** Who may show a page in a frame: nobody. A draft's preview alone stands beside its own form, which is of the same origin. */
const framedBy = (ancestors: 'self' | 'none'): string => `frame-ancestors '${ancestors}'`

const publicPolicy = (ancestors: 'self' | 'none'): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    framedBy(ancestors),
  ].join('; ')

/** For files and API answers: should a browser ever show one as a page, nothing in it runs. */
const inertPolicy = `default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; sandbox; ${framedBy('none')}`

/** Next's development server evaluates code and talks over a web socket. Never in production. */
const developmentPolicy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self' ws: wss:",
  "worker-src 'self' blob:",
  framedBy('self'),
].join('; ')

export interface SecurityHeaders {
  readonly publicPage: HeaderList
  /** A draft's page: a public page that the form beside it may frame. */
  readonly preview: HeaderList
  readonly inert: HeaderList
  /** Published data: nothing in it runs, and any site may read it. */
  readonly openData: HeaderList
  /** `nonce` is new for each answer. */
  readonly admin: (nonce: string) => HeaderList
}

export function adminPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "frame-src 'self'",
    "object-src 'none'",
    "form-action 'self'",
    "base-uri 'none'",
    framedBy('none'),
  ].join('; ')
}

/** Without credentials: what is read here is the same for everybody. */
const corsHeaders: HeaderList = ['Access-Control-Allow-Origin', '*', 'Access-Control-Expose-Headers', 'ETag, Retry-After']

/** The same headers with another value of one. */
function replaced(headers: HeaderList, name: string, value: string): HeaderList {
  return headers.map((each, index) => (index % 2 === 1 && headers[index - 1] === name ? value : each))
}

/** @param isHttps whether readers reach the site over HTTPS; only then may it ask browsers to insist on it. */
export function securityHeaders({ isHttps, isDevelopment }: { isHttps: boolean; isDevelopment: boolean }): SecurityHeaders {
  const everywhere = [
    'X-Content-Type-Options',
    'nosniff',
    'Referrer-Policy',
    'strict-origin-when-cross-origin',
    'Permissions-Policy',
    'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Cross-Origin-Opener-Policy',
    'same-origin',
    'Cross-Origin-Resource-Policy',
    'same-origin',
    ...(isHttps ? ['Strict-Transport-Security', 'max-age=31536000'] : []),
  ]
  const framing = (ancestors: 'self' | 'none') => ['X-Frame-Options', ancestors === 'self' || isDevelopment ? 'SAMEORIGIN' : 'DENY']
  const withPolicy = (policy: string, ancestors: 'self' | 'none' = 'none') => [
    'Content-Security-Policy',
    isDevelopment ? developmentPolicy : policy,
    ...everywhere,
    ...framing(ancestors),
  ]
  return {
    publicPage: withPolicy(publicPolicy('none')),
    preview: withPolicy(publicPolicy('self'), 'self'),
    inert: withPolicy(inertPolicy),
    openData: [...replaced(withPolicy(inertPolicy), 'Cross-Origin-Resource-Policy', 'cross-origin'), ...corsHeaders],
    admin: (nonce) => withPolicy(adminPolicy(nonce)),
  }
}
