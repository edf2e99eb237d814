/** The process that makes PDFs is bounded in time, in memory and in what waits for it, and its end is not the server's. */
import { fileURLToPath } from 'node:url'

import { describe, expect, it, onTestFinished } from 'vitest'

import { createPdfMaker } from '@/src/pdf/maker'
import { PdfUnavailable } from '@/src/pdf/registry'

const file = fileURLToPath(new URL('../../fixtures/pdf-child.mjs', import.meta.url))

function maker(options: Partial<Parameters<typeof createPdfMaker>[0]> = {}) {
  const logged: string[] = []
  const made = createPdfMaker({ file, timeout: 20_000, log: (_message, error) => void logged.push(String(error)), ...options })
  onTestFinished(made.stop)
  const make = async (data: string): Promise<string> => new TextDecoder().decode(await made.make({ template: 'sheet', data }))
  return { make, logged }
}

const pidOf = (answer: string): number => Number(answer.split(' ')[0])
const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

describe('the maker of PDFs', () => {
  it('makes one after the other in one process, which knows no secret of the server', async () => {
    const { PAYLOAD_SECRET: before } = process.env
    process.env.PAYLOAD_SECRET = 'a secret'
    onTestFinished(() => {
      if (before === undefined) delete process.env.PAYLOAD_SECRET
      else process.env.PAYLOAD_SECRET = before
    })
    const { make } = maker()
    const answers = await Promise.all([make('one'), make('two'), make('three')])
    expect(new Set(answers).size).toBe(1)
    expect(answers[0]).not.toContain('PAYLOAD_SECRET')
  })

  it('ends what takes too long, and makes the next one in a new process', async () => {
    const { make, logged } = maker({ timeout: 1_500 })
    const first = pidOf(await make('one'))
    await expect(make('hang')).rejects.toBeInstanceOf(PdfUnavailable)
    await expect.poll(() => isAlive(first)).toBe(false)
    expect(logged.join()).toContain('no answer within 1500 ms')
    expect(pidOf(await make('two'))).not.toBe(first)
  })

  it.runIf(process.platform === 'linux')('ends what takes too much memory', async () => {
    const { make, logged } = maker({ mostMemory: 300 * 1024 * 1024 })
    await expect(make('eat')).rejects.toBeInstanceOf(PdfUnavailable)
    expect(logged.join()).toContain('of memory')
  })

  it('says so when the template fails or the process ends, and goes on', async () => {
    const { make, logged } = maker()
    await expect(make('fault')).rejects.toThrow('the template failed')
    await expect(make('crash')).rejects.toThrow('the process ended')
    expect(logged).toHaveLength(2)
    expect(pidOf(await make('one'))).toBeGreaterThan(0)
  })

  it('refuses what is too long, and more than may wait', async () => {
    const { make } = maker({ waiting: 2, longest: 100 })
    await expect(make('x'.repeat(200))).rejects.toThrow('too many')
    const [first, second, third] = [make('one'), make('two'), make('three')]
    await expect(third).rejects.toThrow('too many wait')
    expect((await Promise.all([first, second])).length).toBe(2)
    expect(pidOf(await make('four'))).toBeGreaterThan(0)
  })

  it('ends its process when there is nothing to do', async () => {
    const { make } = maker({ idle: 200 })
    const pid = pidOf(await make('one'))
    await expect.poll(() => isAlive(pid), { timeout: 10_000 }).toBe(false)
  })
})
