/** Background work: in whose name, by which process, after a crash, and from outside not at all. */
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

import type { Payload } from 'payload'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { refreshCatalogue } from '@/src/catalogue/loading/refresh'
import { queueJob, retries, system } from '@/src/jobs/define-task'
import { createLease } from '@/src/jobs/lease'
import { createRunner, type Runner } from '@/src/jobs/runner'
import { tasksWith } from '@/src/jobs/tasks'
import type { PayloadJob } from '@/src/payload-types'
import { isSqlite } from '@/tests/int/support/database'
import { exampleCase, publishTerms } from '@/tests/int/support/example-case'
import { openProduct, type Product } from '@/tests/int/support/product'

let product: Product
let payload: Payload
let runner: Runner
const day = 24 * 60 * 60 * 1000
const patience = 900
const tasks = tasksWith({ mail: null, publicUrl: 'http://localhost:3000', signInEventsDays: 365 })
/** Those that always have something to do when their time has come. */
const unconditional = tasks.filter(({ hasWork }) => !hasWork)

beforeEach(async () => {
  product = await openProduct()
  payload = product.payload
  runner = createRunner(payload, { tasks, patience })
})
afterEach(async () => {
  vi.restoreAllMocks()
  vi.useRealTimers()
  await product.close()
})

async function jobs(): Promise<PayloadJob[]> {
  return (await payload.db.find<PayloadJob>({ collection: 'payload-jobs', sort: 'id', limit: 0, pagination: false })).docs
}
const of = async (slug: string): Promise<PayloadJob[]> => (await jobs()).filter(({ taskSlug }) => taskSlug === slug)
const events = async (kind: 'eventsRemoved' | 'signedIn') =>
  (await payload.find({ collection: 'events', where: { kind: { equals: kind } }, limit: 0, overrideAccess: true })).docs
/** Lets the time of every waiting job come. */
async function letTimeCome(): Promise<void> {
  for (const { id } of await jobs()) await payload.db.updateJobs({ id, data: { waitUntil: new Date(Date.now() - 1000).toISOString() }, returning: false })
}
async function publishCase(): Promise<unknown> {
  await product.hireEverybody()
  const made = await product.ask('POST', '/cases', { as: 'admin', body: { ...exampleCase(await publishTerms(payload), 'whole'), _status: 'published' } })
  expect(made.status).toBe(201)
  return made.at('doc.id')
}

describe('the runner', () => {
  test('runs each periodic job at the first look and queues the next; a look with nothing to do writes nothing', async () => {
    await refreshCatalogue(payload)
    await runner.look()
    const waiting = await jobs()
    expect(waiting.map(({ taskSlug }) => taskSlug).sort()).toEqual(tasks.map(({ slug }) => slug).sort())
    for (const { taskSlug, waitUntil, totalTried, input } of waiting) {
      const always = unconditional.find(({ slug }) => slug === taskSlug)
      if (!always) expect(waitUntil ?? null).toBe(null)
      else expect(Date.parse(waitUntil ?? '') - Date.now()).toBeGreaterThan((always.every ?? 0) - 5 * 60_000)
      expect([totalTried, input]).toEqual([0, { onBehalfOf: system }])
    }
    const begun = vi.spyOn(payload.db, 'beginTransaction')
    await runner.look()
    expect(begun).not.toHaveBeenCalled()
  })

  test('of two processes lets one run a job, once', async () => {
    const ran = vi.spyOn(payload.jobs, 'run')
    await refreshCatalogue(payload)
    const others = [runner, ...Array.from({ length: 3 }, () => createRunner(payload, { tasks, patience }))]
    await Promise.all(others.map((one) => one.look()))
    expect(ran).toHaveBeenCalledTimes(unconditional.length)
    expect(await jobs()).toHaveLength(tasks.length)
  })

  test('waits for a process that works, and takes over from one that shows no life', async () => {
    let time = 0
    const [one, other] = [createLease(payload, { patience, now: () => time }), createLease(payload, { patience, now: () => time })]
    expect(await one.take()).toBe(true)
    expect(await other.take()).toBe(false)
    time += patience
    expect(await one.renew()).toBe(true)
    expect(await other.take()).toBe(false)
    time += patience
    expect(await other.take()).toBe(true)
    expect(await one.renew()).toBe(false)
    await one.release()
    expect(await createLease(payload, { patience }).take()).toBe(false)
    await other.release()
    expect(await one.take()).toBe(true)
  })

  test('tries a job that failed again after a pause, in the end lists it as failed with the reason, and queues the next', async () => {
    await product.hireEverybody()
    await refreshCatalogue(payload)
    for (let attempt = 1; attempt <= retries.attempts + 1; attempt += 1) {
      const failing = failingFind(payload)
      vi.spyOn(payload.db, 'find').mockImplementation(failing)
      await runner.look()
      vi.restoreAllMocks()
      if (attempt > retries.attempts) break
      const [job] = await of('remove-old-events')
      expect([job?.totalTried, job?.hasError, job?.processing]).toEqual([attempt, false, false])
      expect(Date.parse(job?.waitUntil ?? '')).toBeGreaterThan(Date.now() + 30_000 * 2 ** (attempt - 1))
      await letTimeCome()
    }
    const [failed, next] = await of('remove-old-events')
    expect([failed?.hasError, next?.hasError]).toEqual([true, false])
    const list = await product.ask('GET', '/payload-jobs', { as: 'admin', query: { where: { hasError: { equals: true } } } })
    expect(list.at('docs.0')).toMatchObject({ taskSlug: 'remove-old-events', reason: 'the disk is gone', onBehalfOf: 'システム' })
  })

  test('stops: the job under way ends at its next step, and none begins', async () => {
    const slow = createRunner(payload, { tasks, patience })
    await refreshCatalogue(payload)
    const looking = slow.look()
    await slow.stop()
    await looking
    expect((await jobs()).filter(({ processing }) => processing === true)).toEqual([])
    const before = await jobs()
    await slow.look()
    expect(await jobs()).toEqual(before)
  })
})

/** What the removal of old events asks fails; everything else is answered. */
function failingFind({ db }: Payload): typeof db.find {
  const find = db.find.bind(db)
  return (args) => (args.collection === 'events' ? Promise.reject(new Error('the disk is gone')) : find(args))
}

describe('a job of a process that was killed', () => {
  test('is taken up again by the next one, and counts as a try', async () => {
    await queueJob(payload, { slug: 'remove-old-events' }, { onBehalfOf: system })
    await dieInAJob()
    const [left] = await of('remove-old-events')
    expect(left?.processing).toBe(true)
    await runner.look()
    expect((await of('remove-old-events'))[0]?.processing).toBe(true)
    // MongoDB keeps what the dead process was writing for a while, if it was.
    await expect
      .poll(
        async () => {
          await runner.look()
          return (await of('remove-old-events')).map(({ id, processing }) => [id === left?.id, processing])
        },
        { interval: patience, timeout: 100_000 },
      )
      .toEqual([[false, false]])
  })

  test('that kills every process is given up and listed', async () => {
    const error = { name: 'ProcessEnded', message: 'ended' }
    const at = new Date().toISOString()
    const log = Array.from({ length: retries.attempts }, (_, index) => ({
      id: `try-${index}`,
      executedAt: at,
      completedAt: at,
      taskSlug: 'remove-old-events',
      taskID: '1',
      state: 'failed',
      error,
    }))
    await payload.db.create({
      collection: 'payload-jobs',
      data: { taskSlug: 'remove-old-events', input: { onBehalfOf: system }, processing: true, totalTried: retries.attempts, log },
    })
    await runner.look()
    expect((await of('remove-old-events')).map(({ hasError }) => hasError)).toEqual([true, false])
  })
})

/** Starts a process that runs the queue, and kills it when the job has begun. */
async function dieInAJob(): Promise<void> {
  const script = fileURLToPath(new URL('../support/job-process.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', script, String(process.env.DATABASE_URL)], {
    env: { ...process.env, NODE_ENV: 'test' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  await new Promise<void>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`It ended with ${String(code)} before the job began.`)))
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line === 'in the job') resolve()
    })
  })
  child.kill('SIGKILL')
  await ended
}

describe('a job', () => {
  test('for a person has the rights that they have today, and none without an account', async () => {
    await product.hireEverybody()
    const {
      docs: [author],
    } = await payload.find({ collection: 'users', where: { email: { equals: 'author@cases.test' } }, overrideAccess: true })
    const seen: unknown[] = []
    const own = { slug: 'remove-old-events', label: { ja: '', en: '' }, run: async (req: { user: unknown }) => void seen.push(req.user) }
    const { payloadTask } = await import('@/src/jobs/define-task')
    const run = async (onBehalfOf: string): Promise<unknown> => {
      const { handler } = payloadTask(own, () => false)
      if (typeof handler !== 'function') throw new Error('no handler')
      return Reflect.apply(handler, undefined, [{ input: { onBehalfOf }, req: { payload } }])
    }
    await run(String(author?.id))
    expect(seen).toMatchObject([{ email: 'author@cases.test', role: 'author', collection: 'users' }])
    await payload.delete({ collection: 'users', id: author?.id ?? '', overrideAccess: true })
    await expect(run(String(author?.id))).rejects.toThrow('no account')
    await expect(run('')).rejects.toThrow('for whom')
    await run(system)
    expect(seen[1]).toBe(null)
  })

  test('of the system publishes nothing', async () => {
    const both = { ja: '資料', en: 'A source' }
    const publish = (context: Record<string, unknown>) =>
      payload.create({
        collection: 'sources',
        data: { slug: 'by-a-job', name: both, definition: both, definitionSource: both, publisher: both, _status: 'published' },
        context,
        overrideAccess: true,
      })
    await expect(publish({ job: 'some-job' })).rejects.toThrow()
    expect((await publish({})).id).toBeDefined()
  })
})

describe('the removal of old events', () => {
  test('takes comings and goings that are older than the settings say, and nothing else', async () => {
    const id = await publishCase()
    const before = (await payload.count({ collection: 'events', overrideAccess: true })).totalDocs
    const old = (await events('signedIn')).slice(0, 2)
    const longAgo = new Date(Date.now() - 366 * day).toISOString()
    for (const event of old) await payload.db.updateOne({ collection: 'events', id: event.id, data: { createdAt: longAgo } })
    const {
      docs: [published],
    } = await payload.find({ collection: 'events', where: { record: { equals: String(id) }, kind: { equals: 'published' } }, overrideAccess: true })
    await payload.db.updateOne({ collection: 'events', id: published?.id ?? '', data: { createdAt: longAgo } })
    await refreshCatalogue(payload)
    await runner.look()
    expect((await events('signedIn')).map((event) => event.id)).not.toEqual(expect.arrayContaining(old.map((event) => event.id)))
    expect(await events('eventsRemoved')).toMatchObject([{ note: '2', door: 'job', personName: 'システム', role: null }])
    expect((await payload.count({ collection: 'events', overrideAccess: true })).totalDocs).toBe(before - 2 + 1)
  })
})

if (isSqlite) {
  describe('an update of jobs that fails', () => {
    test('holds up no save: Payload leaves the transaction that it began for it', async () => {
      const transactionID = await payload.db.beginTransaction()
      await expect(
        payload.db.updateJobs({ where: { nothing: { equals: 1 } }, data: { processing: true }, req: { transactionID: transactionID ?? undefined } }),
      ).rejects.toThrow()
      await queueJob(payload, { slug: 'remove-old-events' }, { onBehalfOf: system })
      expect(await jobs()).toHaveLength(1)
    })
  })
}

describe('from outside', () => {
  test('nobody starts a job', async () => {
    await product.hireEverybody()
    await queueJob(payload, { slug: 'remove-old-events' }, { onBehalfOf: system })
    for (const path of ['run', 'handle-schedules', 'run?allQueues=true']) {
      for (const as of [undefined, 'author', 'publisher', 'admin'] as const) {
        for (const method of ['GET', 'POST'] as const) expect((await product.ask(method, `/payload-jobs/${path}`, { as })).status).toBeGreaterThanOrEqual(400)
      }
    }
    expect(await of('remove-old-events')).toMatchObject([{ processing: false, totalTried: 0 }])
  })
})
