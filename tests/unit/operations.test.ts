/** What operators install as it stands: that it names what is there, and holds what the guide promises of it. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { describe, expect, it } from 'vitest'

import { lowestNode, supportedNodes } from '@/src/commands/plain/install.mjs'
import { readSettings, settingNames } from '@/src/server/settings'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')
const room = 'docs/operations'
const recommended = supportedNodes.at(-1)

/** The lines `Name=value` of a unit, without comments. */
const unit = (name: string): string[] =>
  read(`${room}/${name}`)
    .split('\n')
    .filter((line) => /^[A-Z]\w+=/.test(line))

/** The settings that a text of the form `NAME=value NAME=value` gives. */
const settingsIn = (text: string): string[] => [...text.matchAll(/\b([A-Z_]{4,})=/g)].map(([, name = '']) => name).filter((name) => name !== 'NODE_ENV')

describe('the recommended version of Node.js', () => {
  it('is one of those that the suite runs under, and the same wherever it is named', () => {
    expect(read('.nvmrc').trim()).toBe(recommended)
    expect(read(`${room}/Containerfile`)).toMatch(new RegExp(`^ARG BASE=\\S+node:${recommended}-\\w+-slim$`, 'm'))
    for (const file of ['README.md', 'README.ja.md', 'docs/operating-guide.md']) expect(read(file)).toMatch(new RegExp(`Node\\.js\\S* ?${recommended}`))
    expect(JSON.parse(read('package.json')).engines.node).toBe(`>=${lowestNode.join('.')}.0`)
    expect(supportedNodes[0]).toBe(String(lowestNode[0]))
  })
})

describe('the image', () => {
  const text = read(`${room}/Containerfile`)
  const last = text.slice(text.lastIndexOf('\nFROM '))

  it('does not run as root, says whether it is well, and the server is the first process', () => {
    expect(/^USER (\d+):/m.exec(last)?.[1]).toMatch(/^[1-9]/)
    expect(last).toMatch(/^HEALTHCHECK [^\n]*\\\n\s+CMD \["node"[^\n]*\/healthz/m)
    expect(last).toMatch(/^CMD .*&& exec node --import tsx src\/server\/main\.ts"\]$/m)
  })
  it('copies files that are there, and gives settings that there are', () => {
    const copied = [...text.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, names = '']) => names.split(' '))
    expect(copied).toContain('package-lock.json')
    expect(copied.filter((name) => !existsSync(path.join(root, name)))).toEqual([])
    const given = settingsIn(/^ENV (.+)$/m.exec(last)?.[1] ?? '')
    expect(given).toEqual(expect.arrayContaining(['HOST', 'DATABASE_URL', 'DATA_DIR', 'MEDIA_DIR']))
    expect(given.filter((name) => !settingNames.includes(name))).toEqual([])
  })
  it('holds no settings, data or packages of the machine that it is made on', () => {
    expect(read('.dockerignore').split('\n')).toEqual(expect.arrayContaining(['.env*', '.git', '.next*', 'data', 'media', 'node_modules']))
  })
})

describe('the units', () => {
  const hardening = (name: string): string[] =>
    unit(name).filter((line) =>
      /^(?:User|Group|WorkingDirectory|EnvironmentFile|Environment|State|UMask|Protect|Private|ReadOnly|NoNew|Capability|Ambient|Lock|Remove|RestrictN|RestrictR|RestrictS|SystemCallA|ProcSubset)/.test(
        line,
      ),
    )

  it('can write to nothing but where the data lie, which are for their user alone', () => {
    expect(hardening('cases.service')).toEqual(
      expect.arrayContaining([
        'User=cases',
        'ProtectSystem=strict',
        'ReadOnlyPaths=/srv/cases',
        'StateDirectory=cases',
        'StateDirectoryMode=0700',
        'UMask=0077',
        'NoNewPrivileges=yes',
        'CapabilityBoundingSet=',
      ]),
    )
    expect(unit('cases.service').filter((line) => line.startsWith('ReadWritePaths'))).toEqual([])
  })
  it('are the same in that for the site and for its backup', () => {
    expect(hardening('cases-backup.service')).toEqual(hardening('cases.service'))
  })
  it.each(['cases.service', 'cases-backup.service'])('of %s run files that are there, with settings that there are', (name) => {
    const started = unit(name).flatMap((line) => /^Exec.*=.* (src\/\S+\.ts)/.exec(line)?.[1] ?? [])
    expect(started.length).toBeGreaterThan(0)
    expect(started.filter((file) => !existsSync(path.join(root, file)))).toEqual([])
    const given = settingsIn(unit(name).find((line) => line.startsWith('Environment=')) ?? '')
    expect(given).toContain('DATABASE_URL')
    expect(given.filter((setting) => !settingNames.includes(setting))).toEqual([])
  })
})

describe('nginx', () => {
  const text = read(`${room}/nginx.conf`)

  it('writes into no log what a reader typed, nor the secret of a link', () => {
    expect(text.match(/^  access_log \S+ cases;$/gm)).toHaveLength((text.match(/^server \{/gm) ?? []).length)
    expect(text.match(/^  error_log +\S+ crit;$/gm)).toHaveLength((text.match(/^server \{/gm) ?? []).length)
    const [, format = ''] = /^log_format cases '([^']*)'/m.exec(text) ?? []
    expect(format).toContain('$path_in_log')
    expect(format).not.toMatch(/\$(?:request\b|request_uri|uri|args|query_string|http_referer)/)
    expect(/^map \$uri \$path_in_log \{([^}]*)\}/m.exec(text)?.[1]).toMatch(/~\/confirm\/ +\/confirm\/;/)
  })

  const { bodyLimitBytes, port } = readSettings({ PAYLOAD_SECRET: 'x'.repeat(32) })

  it('sends port 80 to TLS, bounds each client, and takes bodies as large as the server does', () => {
    expect(text).toContain('return 308 https://$host$request_uri;')
    expect(text).toContain('ssl_protocols TLSv1.2 TLSv1.3;')
    expect(text).toMatch(/^\s+limit_req +zone=cases /m)
    expect(text).toMatch(/^\s+limit_conn +cases_connections /m)
    expect(Number(/client_max_body_size (\d+)m;/.exec(text)?.[1]) * 1024 * 1024).toBeGreaterThanOrEqual(bodyLimitBytes)
  })
  it('passes on to the port of the server, and appends whose request it is', () => {
    expect(text).toContain(`proxy_pass http://127.0.0.1:${port};`)
    expect(text).toContain('proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;')
  })
})
