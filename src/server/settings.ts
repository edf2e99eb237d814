/**
 * What the environment says, parsed once. Every entry point (server, commands, payload.config.ts) reads it from here,
 * so a setting has one name, one default and one check. `.env.example` documents each for the person who sets it.
 */
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { z } from 'zod'

const megabyte = 1024 * 1024

type Database =
  /** `file` is absolute; `url` is what libSQL wants. */
  { readonly kind: 'sqlite'; readonly url: string; readonly file: string } | { readonly kind: 'mongodb'; readonly url: string }

export interface Settings {
  readonly port: number
  readonly host: string
  /** The origin that readers type, without a slash at the end. */
  readonly publicUrl: string
  readonly isHttps: boolean
  readonly databaseUrl: string
  readonly database: Database
  readonly payloadSecret: string
  readonly adminEmail: string | null
  readonly adminPassword: string | null
  /** Absolute paths, outside the build. */
  readonly mediaDir: string
  readonly dataDir: string
  /** How many proxies of ours stand in front; 0: `X-Forwarded-*` is not believed. */
  readonly trustProxy: number
  /** The most that cached pages may take, in bytes, compressed forms and plain HTML together. */
  readonly pageMemoryBytes: number
  /** The largest request body, in bytes. */
  readonly bodyLimitBytes: number
  /** Attempts at login, forgotten password and the like that one address has per minute. */
  readonly loginAttemptsPerMinute: number
  /** Retention of sign-ins and refusals in the record, in days. */
  readonly signInEventsDays: number
  /** Who else may say who somebody is, with OpenID Connect; null: nobody, staff sign in with a password. */
  readonly openId: { readonly issuer: string; readonly clientId: string; readonly clientSecret: string; readonly label: string } | null
  /** How mails leave this server; null: none does. */
  readonly mail: { readonly smtpUrl: string; readonly from: string } | null
}

/** Everything that is wrong with the environment, one sentence each, so that it is fixed in one go. */
export class SettingsError extends Error {
  override name = 'SettingsError'
  constructor(readonly faults: readonly string[]) {
    super(['The settings cannot be used:', ...faults.map((fault) => `  - ${fault}`)].join('\n'))
  }
}

const wholeNumber = (fallback: number, least: number, most: number) =>
  z
    .string()
    .default(String(fallback))
    .transform((text, context) => {
      const value = /^\d+$/.test(text) ? Number(text) : Number.NaN
      if (value >= least && value <= most) return value
      context.addIssue({ code: 'custom', message: `must be a whole number from ${least} to ${most}, not "${text}"` })
      return z.NEVER
    })

const origin = z.string().transform((text, context) => {
  const url = URL.canParse(text) ? new URL(text) : null
  const isOrigin = url !== null && /^https?:$/.test(url.protocol) && /^\/?$/.test(url.pathname) && !url.search && !url.hash
  if (isOrigin && !url.username) return url.origin
  context.addIssue({ code: 'custom', message: `must be the address that readers type, http(s)://host[:port] without a path, not "${text}"` })
  return z.NEVER
})

const databaseUrl = z
  .string()
  .default('file:./data/cases.db')
  .refine((url) => /^file:.+/.test(url) || /^mongodb(\+srv)?:\/\/.+/.test(url), 'must begin with "file:" (SQLite) or "mongodb://" (a MongoDB replica set)')

/** An address, or a name before an address in angle brackets; in one line. */
function isSender(text: string): boolean {
  const address = /^[^<>\r\n"]*<([^<>\s]+)>$/.exec(text)?.[1] ?? text
  return z.email().safeParse(address).success
}

const schema = z.object({
  PORT: wholeNumber(3000, 1, 65535),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: origin.optional(),
  DATABASE_URL: databaseUrl,
  PAYLOAD_SECRET: z.string({ error: 'is missing: any 32 or more random characters (`npm run up` makes one)' }).min(32, 'must have 32 characters or more'),
  ADMIN_EMAIL: z.email('is not an e-mail address').optional(),
  ADMIN_PASSWORD: z.string().min(12, 'must have 12 characters or more').optional(),
  MEDIA_DIR: z.string().default('./media'),
  DATA_DIR: z.string().default('./data'),
  TRUST_PROXY: wholeNumber(0, 0, 9),
  PAGE_MEMORY_MB: wholeNumber(64, 1, 16_384),
  MAX_BODY_MB: wholeNumber(25, 1, 1024),
  LOGIN_ATTEMPTS_PER_MINUTE: wholeNumber(10, 1, 10_000),
  SIGN_IN_EVENTS_DAYS: wholeNumber(365, 30, 36_500),
  SMTP_URL: z
    .string()
    .refine((url) => /^smtps?:\/\/[^\s/]+/.test(url) && URL.canParse(url), 'must be the address of a mail server, smtp://user:password@host:587 or smtps://…')
    .optional(),
  OIDC_ISSUER: z.string().refine(isIssuer, 'must be the address of the provider, https://…, without a query').optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_LABEL: z.string().max(40, 'must have at most 40 characters').default('組織のアカウントでログイン'),
  MAIL_FROM: z.string().refine(isSender, 'must be the sender of mails, an address or "Name <address>"').optional(),
})

const local = new Set(['localhost', '127.0.0.1', '[::1]'])

/** What travels there opens accounts: only a provider on this machine may go without HTTPS. */
function isIssuer(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null
  return url !== null && (url.protocol === 'https:' || (url.protocol === 'http:' && local.has(url.hostname))) && !url.search && !url.hash && !url.username
}

/** The names that the environment may use; `.env.example` must explain each. */
export const settingNames: readonly string[] = Object.keys(schema.shape)

/**
 * Reads settings from `env`. Relative paths count from `root`. An empty value means: not set.
 * @throws SettingsError with all faults at once.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>, root = process.cwd()): Settings {
  const given = Object.fromEntries(settingNames.map((name) => [name, env[name]?.trim() || undefined]))
  const parsed = schema.safeParse(given)
  if (!parsed.success) throw new SettingsError(parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`))
  const values = parsed.data
  if ((values.SMTP_URL === undefined) !== (values.MAIL_FROM === undefined))
    throw new SettingsError([`${values.SMTP_URL ? 'MAIL_FROM' : 'SMTP_URL'} is missing: mails need both SMTP_URL and MAIL_FROM, or neither`])
  const provider = { OIDC_ISSUER: values.OIDC_ISSUER, OIDC_CLIENT_ID: values.OIDC_CLIENT_ID, OIDC_CLIENT_SECRET: values.OIDC_CLIENT_SECRET }
  const missing = Object.entries(provider).flatMap(([name, value]) => (value === undefined ? [name] : []))
  if (missing.length === 1 || missing.length === 2)
    throw new SettingsError(
      missing.map((name) => `${name} is missing: signing in with a provider needs OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET, or none of them`),
    )
  const publicUrl = values.PUBLIC_URL ?? `http://localhost:${values.PORT}`
  return {
    port: values.PORT,
    host: values.HOST,
    publicUrl,
    isHttps: publicUrl.startsWith('https:'),
    databaseUrl: values.DATABASE_URL,
    database: readDatabase(values.DATABASE_URL, root),
    payloadSecret: values.PAYLOAD_SECRET,
    adminEmail: values.ADMIN_EMAIL ?? null,
    adminPassword: values.ADMIN_PASSWORD ?? null,
    mediaDir: path.resolve(root, values.MEDIA_DIR),
    dataDir: path.resolve(root, values.DATA_DIR),
    trustProxy: values.TRUST_PROXY,
    pageMemoryBytes: values.PAGE_MEMORY_MB * megabyte,
    bodyLimitBytes: values.MAX_BODY_MB * megabyte,
    loginAttemptsPerMinute: values.LOGIN_ATTEMPTS_PER_MINUTE,
    signInEventsDays: values.SIGN_IN_EVENTS_DAYS,
    openId: openIdOf(values),
    mail: values.SMTP_URL && values.MAIL_FROM ? { smtpUrl: values.SMTP_URL, from: values.MAIL_FROM } : null,
  }
}

function openIdOf({
  OIDC_ISSUER: issuer,
  OIDC_CLIENT_ID: clientId,
  OIDC_CLIENT_SECRET: clientSecret,
  OIDC_LABEL: label,
}: z.infer<typeof schema>): Settings['openId'] {
  return issuer && clientId && clientSecret ? { issuer, clientId, clientSecret, label } : null
}

function readDatabase(url: string, root: string): Database {
  if (!url.startsWith('file:')) return { kind: 'mongodb', url }
  const file = url.startsWith('file:///') ? fileURLToPath(url) : path.resolve(root, url.slice('file:'.length))
  return { kind: 'sqlite', url: `file:${file}`, file }
}

let memo: Settings | undefined

/** The settings of this process, read on first use. */
export function settings(): Settings {
  memo ??= readSettings(process.env)
  return memo
}
