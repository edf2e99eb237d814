/** What a killed server leaves in the temporary directory goes with the next start; what a running one has there stays. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { makeSocketFolder } from '@/src/server/next/socket-folder'

let where = ''
const servers: Server[] = []
beforeEach(() => {
  where = mkdtempSync(path.join(tmpdir(), 'cases-test-'))
})
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
  rmSync(where, { recursive: true, force: true })
})

/** A process that listens on the socket and is killed. */
async function killedListener(socketPath: string): Promise<void> {
  const child = spawn(process.execPath, ['-e', `require('net').createServer().listen(${JSON.stringify(socketPath)}, () => console.log('listens'))`])
  await once(child.stdout, 'data')
  child.kill('SIGKILL')
  await once(child, 'exit')
}

describe('the folder of the socket', () => {
  it('of a server that was killed goes with the next start', async () => {
    const killed = await makeSocketFolder(where)
    await killedListener(killed.socketPath)
    expect(existsSync(killed.socketPath)).toBe(true)
    await makeSocketFolder(where)
    expect(existsSync(killed.folder)).toBe(false)
  })

  it('of a server that runs or is just starting stays, and so does what is not ours', async () => {
    const running = await makeSocketFolder(where)
    const server = createServer()
    servers.push(server)
    server.listen(running.socketPath)
    await once(server, 'listening')
    const starting = await makeSocketFolder(where)
    mkdirSync(path.join(where, 'cases-elsewhere'))
    await makeSocketFolder(where)
    for (const folder of [running.folder, starting.folder, path.join(where, 'cases-elsewhere')]) expect(existsSync(folder)).toBe(true)
  })
})
