import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { readSettings, settingNames, SettingsError } from '@/src/server/settings'

const secret = 'x'.repeat(32)

function faultsOf(env: Record<string, string>): readonly string[] {
  try {
    readSettings(env, '/srv/cases')
  } catch (error) {
    if (error instanceof SettingsError) return error.faults
    throw error
  }
  return []
}

describe('settings', () => {
  it('needs nothing but the secret', () => {
    expect(readSettings({ PAYLOAD_SECRET: secret }, '/srv/cases')).toMatchObject({
      port: 3000,
      publicUrl: 'http://localhost:3000',
      isHttps: false,
      database: { kind: 'sqlite', url: 'file:/srv/cases/data/cases.db', file: '/srv/cases/data/cases.db' },
      mediaDir: '/srv/cases/media',
      adminEmail: null,
      trustProxy: 0,
    })
  })

  it('takes the public address from the port when none is given', () => {
    expect(readSettings({ PAYLOAD_SECRET: secret, PORT: '8080' }).publicUrl).toBe('http://localhost:8080')
  })

  it('treats an empty value as not set', () => {
    expect(readSettings({ PAYLOAD_SECRET: secret, ADMIN_EMAIL: '', PORT: ' ' })).toMatchObject({ adminEmail: null, port: 3000 })
  })

  it('lists all faults at once, each with the name of its variable', () => {
    const faults = faultsOf({
      PORT: '70000',
      PUBLIC_URL: 'https://cases.example/sub',
      DATABASE_URL: 'postgres://x',
      ADMIN_EMAIL: 'nobody',
      ADMIN_PASSWORD: 'short',
      TRUST_PROXY: 'yes',
      PAYLOAD_SECRET: 'short',
    })
    const named = faults.map((fault) => fault.split(' ')[0])
    expect(named.sort()).toEqual(['ADMIN_EMAIL', 'ADMIN_PASSWORD', 'DATABASE_URL', 'PAYLOAD_SECRET', 'PORT', 'PUBLIC_URL', 'TRUST_PROXY'])
  })

  it('says what to do about a missing secret', () => {
    expect(faultsOf({}).join()).toContain('npm run up')
  })

  it('never repeats a secret or a password in a fault', () => {
    expect(faultsOf({ PAYLOAD_SECRET: 'hunter2', ADMIN_PASSWORD: 'hunter2' }).join()).not.toContain('hunter2')
  })

  it('takes a provider of sign-ins whole or not at all, over HTTPS but on this machine', () => {
    const provider = (issuer: string) => ({ PAYLOAD_SECRET: secret, OIDC_ISSUER: issuer, OIDC_CLIENT_ID: 'cases', OIDC_CLIENT_SECRET: 'client-secret' })
    expect(readSettings({ PAYLOAD_SECRET: secret }).openId).toBeNull()
    expect(readSettings(provider('https://login.example.jp/realm')).openId).toMatchObject({ issuer: 'https://login.example.jp/realm', clientId: 'cases' })
    expect(readSettings(provider('http://localhost:4000')).openId).not.toBeNull()
    for (const odd of ['http://login.example.jp', 'login.example.jp', 'https://a:b@login.example.jp', 'javascript:alert(1)']) {
      expect(() => readSettings(provider(odd))).toThrow(/OIDC_ISSUER must be/)
    }
    expect(() => readSettings({ PAYLOAD_SECRET: secret, OIDC_ISSUER: 'https://login.example.jp' })).toThrow(
      /OIDC_CLIENT_ID is missing[^]*OIDC_CLIENT_SECRET is missing/,
    )
  })

  it('knows MongoDB by its address', () => {
    const url = 'mongodb://localhost:27017/cases?replicaSet=rs0'
    expect(readSettings({ PAYLOAD_SECRET: secret, DATABASE_URL: url }).database).toEqual({ kind: 'mongodb', url })
  })

  it('has each of its names explained in .env.example, and no other', () => {
    const names = readFileSync('.env.example', 'utf8')
      .split('\n')
      .flatMap((line) => /^([A-Z_]+)=/.exec(line)?.[1] ?? [])
    expect([...names].sort()).toEqual([...settingNames].sort())
  })
})
