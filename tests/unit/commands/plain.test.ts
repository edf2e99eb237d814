import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { describe, expect, it, onTestFinished } from 'vitest'

import { hashSources, isBuilt } from '@/src/commands/plain/build.mjs'
import { countVitest, failuresOf, line, slowest, timesOf, total } from '@/src/commands/plain/counts.mjs'
import { effectIn } from '@/src/commands/plain/effects.mjs'
import { loadEnv, makeEnvFile, parseEnv } from '@/src/commands/plain/env-file.mjs'
import { checkNode, isInstalled } from '@/src/commands/plain/install.mjs'
import { completed, isBelow, missingOptional, packagesBelowFloors, registryHosts } from '@/src/commands/plain/lockfile.mjs'
import { checkDatabaseReachable, checkSpace, checkWritable, holdPort } from '@/src/commands/plain/machine.mjs'
import { Stop } from '@/src/commands/plain/say.mjs'

async function folder(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), 'commands-'))
  onTestFinished(() => rm(root, { recursive: true, force: true }))
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(root, name)), { recursive: true })
    await writeFile(path.join(root, name), text)
  }
  return root
}

/** The refusal that a person reads: a sentence in each language. */
async function refusal(work: () => unknown): Promise<Stop> {
  try {
    await work()
  } catch (error) {
    if (error instanceof Stop) return error
    throw error
  }
  throw new Error('it was not refused')
}

describe('.env', () => {
  const example = 'PAYLOAD_SECRET=\nPORT=3000\n'

  it('is made once with a secret of its own, for its owner alone', async () => {
    const root = await folder({ '.env.example': example })
    expect(await makeEnvFile(root)).toBe(true)
    const text = await readFile(path.join(root, '.env'), 'utf8')
    expect(parseEnv(text).PAYLOAD_SECRET).toMatch(/^[\w-]{43}$/)
    expect((await stat(path.join(root, '.env'))).mode & 0o777).toBe(0o600)
    expect(await makeEnvFile(root)).toBe(false)
    expect(await readFile(path.join(root, '.env'), 'utf8')).toBe(text)
    expect((await readdir(root)).sort()).toEqual(['.env', '.env.example'])
  })

  it('is made by one of several that start at once', async () => {
    const root = await folder({ '.env.example': example })
    const made = await Promise.all([makeEnvFile(root), makeEnvFile(root)].map((each) => each.catch(() => false)))
    expect(made.filter(Boolean)).toHaveLength(1)
  })

  it('gives way to the environment', async () => {
    const root = await folder({ '.env': 'PORT=4000\nHOST=0.0.0.0\n' })
    const env: NodeJS.ProcessEnv = { NODE_ENV: 'test', PORT: '5000' }
    await loadEnv(root, env)
    expect(env).toMatchObject({ PORT: '5000', HOST: '0.0.0.0' })
  })

  it.each([
    ['A=1', { A: '1' }],
    ['  export A = 1 ', { A: '1' }],
    ['A="x # y"', { A: 'x # y' }],
    ["A='x'", { A: 'x' }],
    ['A=x # why', { A: 'x' }],
    ['A=mongodb://h/db?x=1#y', { A: 'mongodb://h/db?x=1#y' }],
    ['# A=1', {}],
    ['A=', { A: '' }],
    ['\uFEFFA=1\r\nB=2\r\n', { A: '1', B: '2' }],
    ['not a line', {}],
  ])('is read as people write it: %j', (text, values) => {
    expect(parseEnv(text)).toEqual(values)
  })
})

describe('Node', () => {
  it.each(['20.9.0', '20.20.2', '22.0.0', '24.1.0'])('%s will do', (version) => {
    expect(() => checkNode(version)).not.toThrow()
  })
  it.each(['18.20.0', '20.8.1'])('%s is refused with what to do', async (version) => {
    const { message, ja } = await refusal(() => checkNode(version))
    expect(message).toContain('20.9')
    expect(ja).toContain('20.9')
  })
})

describe('an install', () => {
  const lock = (packages: object) => JSON.stringify({ packages })
  const wanted = { '': {}, 'node_modules/a': { version: '1.0.0' }, 'node_modules/b-darwin': { version: '1.0.0', optional: true } }

  it.each([
    ['is whole when npm has written its last file and it agrees', { 'node_modules/a': { version: '1.0.0' } }, true],
    ['is not the lockfile’s with another version', { 'node_modules/a': { version: '1.0.1' } }, false],
    ['is not whole without a package', {}, false],
    ['is not the lockfile’s with a package too many', { 'node_modules/a': { version: '1.0.0' }, 'node_modules/c': { version: '1.0.0' } }, false],
  ])('%s', async (_name, present, expected) => {
    const root = await folder({ 'package-lock.json': lock(wanted), 'node_modules/.package-lock.json': lock(present) })
    expect(await isInstalled(root)).toBe(expected)
  })

  it('that was cut short is not taken for whole', async () => {
    expect(await isInstalled(await folder({ 'package-lock.json': lock(wanted), 'node_modules/a/package.json': '{}' }))).toBe(false)
    expect(await isInstalled(await folder({ 'package-lock.json': lock(wanted), 'node_modules/.package-lock.json': '{"pack' }))).toBe(false)
  })
})

describe('a build', () => {
  const files = { 'src/a.ts': '1', 'app/page.tsx': '2', 'package-lock.json': '3', 'src/content/cases/01.yaml': '4' }

  it('is current until something that it is made of changes', async () => {
    const root = await folder(files)
    expect(await isBuilt(root)).toBe(false)
    await mkdir(path.join(root, '.next'))
    await writeFile(path.join(root, '.next/built-from'), await hashSources(root))
    expect(await isBuilt(root)).toBe(true)
    await writeFile(path.join(root, 'src/content/cases/01.yaml'), 'content is in the database')
    expect(await isBuilt(root)).toBe(true)
    await writeFile(path.join(root, 'src/b.ts'), '')
    expect(await isBuilt(root)).toBe(false)
  })
})

describe('the machine', () => {
  it('has its port taken: the sentence names the port and the way out', async () => {
    const release = await holdPort(0, '127.0.0.1')
    await release()
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void other.close())
    const address = other.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const { message, ja } = await refusal(() => holdPort(port, '127.0.0.1'))
    expect([message, ja].every((sentence) => sentence.includes(String(port)) && sentence.includes('PORT'))).toBe(true)
  })

  it('is asked for no port by a number that is none: the check of the settings tells of it with all their faults', async () => {
    await expect(Promise.all([99_999, -1, Number.NaN, 3.5].map((port) => holdPort(port, '127.0.0.1')))).resolves.toHaveLength(4)
  })

  it('has too little room on the disk', async () => {
    const { message, ja } = await refusal(() => checkSpace(tmpdir(), 1e18))
    expect([message, ja]).toEqual([expect.stringContaining('space'), expect.stringContaining('ディスク')])
  })

  it('has a folder that cannot be made: the sentence names the setting', async () => {
    const root = await folder({ file: '' })
    expect((await refusal(() => checkWritable(path.join(root, 'file/data'), 'DATA_DIR'))).message).toContain('DATA_DIR')
    await checkWritable(path.join(root, 'deep/data'), 'DATA_DIR')
    expect(await readdir(path.join(root, 'deep/data'))).toEqual([])
  })

  it('reaches no MongoDB: the sentence names the host, and no password', async () => {
    const { message, ja } = await refusal(() => checkDatabaseReachable('mongodb://me:hunter2@127.0.0.1:1,[::1]:1/cases?replicaSet=rs0', 2_000))
    expect(message).toContain('127.0.0.1:1')
    expect(message + ja).not.toContain('hunter2')
  })
})

describe('the effect of a command', () => {
  it.each([
    ['log\n{"command":"seed","cases":19}\n', { command: 'seed', cases: 19 }],
    ['{"a":1}\n{"b":2}\nbye', { b: 2 }],
    ['', null],
    ['nothing done', null],
    ['{"cut', null],
  ])('is its last JSON line: %j', (output, effect) => {
    expect(effectIn(output)).toEqual(effect)
  })
})

describe('the count of a test run', () => {
  const report = (change: object) => JSON.stringify({ numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [], ...change })

  it.each([
    ['what ran', report({ numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 }), 1, { passed: 3, failed: 1, skipped: 3 }],
    ['a file that could not be loaded', report({ testResults: [{ status: 'failed', assertionResults: [] }] }), 1, { passed: 3, failed: 1, skipped: 0 }],
    ['an error outside of any test', report({}), 1, { passed: 3, failed: 1, skipped: 0 }],
    ['a run without a test', report({ numPassedTests: 0 }), 0, { passed: 0, failed: 1, skipped: 0 }],
    ['a run that broke off', null, 0, { passed: 0, failed: 1, skipped: 0 }],
  ])('holds %s', (_name, text, code, count) => {
    expect(countVitest(text, code)).toEqual(count)
  })

  it('names the files that took longest, with the run that they were part of', () => {
    const report = JSON.stringify({
      testResults: [
        { name: '/p/tests/a.ts', startTime: 0, endTime: 1_500 },
        { name: '/p/tests/b.ts', startTime: 0, endTime: 12_040 },
        { name: '/p/tests/c.ts', startTime: 0, endTime: 10 },
      ],
    })
    expect(slowest(timesOf('int on SQLite', report, '/p'), 2)).toBe('   12.0 s  tests/b.ts (int on SQLite)\n    1.5 s  tests/a.ts (int on SQLite)')
    expect(timesOf('unit', null, '/p')).toEqual([])
  })

  it('says what failed at the end, each with the beginning of what it said, and a file that cannot be loaded', () => {
    const report = JSON.stringify({
      testResults: [
        {
          name: '/p/tests/a.ts',
          status: 'failed',
          assertionResults: [
            { status: 'passed', fullName: 'adds' },
            { status: 'failed', fullName: 'takes away', failureMessages: ['expected 1 to be 2\n  at a.ts:3'] },
          ],
        },
        { name: '/p/tests/b.ts', status: 'failed', message: 'no such module', assertionResults: [] },
        { name: '/p/tests/c.ts', status: 'passed', assertionResults: [{ status: 'passed', fullName: 'holds' }] },
      ],
    })
    expect(failuresOf('unit', report, '/p')).toEqual([
      'unit: tests/a.ts > takes away\n    expected 1 to be 2\n      at a.ts:3',
      'unit: tests/b.ts\n    no such module',
    ])
    expect(failuresOf('unit', null, '/p')).toEqual([])
  })

  it('is one line', () => {
    expect(
      line(
        total([
          { passed: 1, failed: 2, skipped: 3 },
          { passed: 10, failed: 0, skipped: 0 },
        ]),
      ),
    ).toBe('11 passed, 2 failed, 3 skipped')
  })
})

describe('the lockfile', () => {
  it.each([
    ['3.90.1', '3.90.1', false],
    ['3.90.0', '3.90.1', true],
    ['3.100.0', '3.90.1', false],
    ['4.0.0', '3.90.1', false],
    ['16.4.1-canary.2', '16.4.1', true],
    ['2.99.99', '3.90.1', true],
  ])('%s against the floor %s', (version, floor, isLow) => {
    expect(isBelow(version, floor)).toBe(isLow)
  })

  it('may not hold a low version anywhere, nor miss one that must be there', () => {
    const text = JSON.stringify({
      packages: {
        'node_modules/payload': { version: '3.90.1' },
        'node_modules/next': { version: '16.4.6' },
        'node_modules/x/node_modules/next': { version: '15.0.0' },
      },
    })
    expect(packagesBelowFloors(text)).toEqual([expect.stringContaining('x/node_modules/next is 15.0.0'), 'sharp is missing'])
  })

  it('may not leave out the packages of other systems', () => {
    const text = JSON.stringify({
      packages: {
        'node_modules/a': { optionalDependencies: { 'a-linux': '1.0.0', 'a-darwin': '1.0.0' } },
        'node_modules/a-linux': {},
        'node_modules/b/node_modules/c': { optionalDependencies: { 'a-linux': '1.0.0', d: '1.0.0' } },
        'node_modules/b/node_modules/d': {},
      },
    })
    expect(missingOptional(text)).toEqual([expect.stringContaining('a-darwin, wanted by node_modules/a, is missing')])
  })

  it('gets such packages back without the registry', () => {
    const text = JSON.stringify({
      packages: {
        'node_modules/a': { license: 'MIT', optionalDependencies: { 'a-linux-x64': '1.0.0', 'a-darwin-arm64': '1.2.0' } },
        'node_modules/a-linux-x64': {},
      },
    })
    expect(missingOptional(completed(text))).toEqual([])
    expect(JSON.parse(completed(text)).packages['node_modules/a-darwin-arm64']).toEqual({
      version: '1.2.0',
      os: ['darwin'],
      cpu: ['arm64'],
      license: 'MIT',
      optional: true,
    })
  })

  it('may not name a registry', () => {
    const text = JSON.stringify({ packages: { a: { resolved: 'https://registry.example/a.tgz' }, b: { resolved: 'file:../b' }, c: {} } })
    expect(registryHosts(text)).toEqual(['a: https://registry.example/a.tgz'])
  })
})

describe('a command that npm runs by a shell', () => {
  it('ends, with what it started, when the shell alone is ended', async () => {
    const root = await folder({
      'up.mjs': `import { start, stopCleanly } from ${JSON.stringify(path.resolve('src/commands/plain/processes.mjs'))}
        stopCleanly()
        const child = start(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' })
        console.log(JSON.stringify([process.pid, child.pid]))
        setInterval(() => {}, 1000)`,
    })
    const shell = spawn('sh', ['-c', `"${process.execPath}" up.mjs; true`], {
      cwd: root,
      env: { ...process.env, npm_lifecycle_event: 'up' },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const pids: number[] = await new Promise((resolve) => shell.stdout.once('data', (line: Buffer) => resolve(JSON.parse(line.toString('utf8')))))
    const isAlive = (pid: number): boolean => {
      try {
        return process.kill(pid, 0)
      } catch {
        return false
      }
    }
    onTestFinished(() => pids.filter(isAlive).forEach((pid) => process.kill(pid, 'SIGKILL')))
    expect(pids.map(isAlive)).toEqual([true, true])
    shell.kill('SIGTERM')
    await expect.poll(() => pids.filter(isAlive), { timeout: 15_000 }).toEqual([])
  })
})
