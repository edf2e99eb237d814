/** The folder of the application's socket. A server that was killed leaves its own behind: the next one removes it. */
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

const prefix = 'cases-socket-'
const socketName = 'application'

/** A new folder that this user alone can enter, after those of dead servers are gone. @returns the folder and the path of the socket in it */
export async function makeSocketFolder(where = tmpdir()): Promise<{ readonly folder: string; readonly socketPath: string }> {
  await removeDeadFolders(where)
  const folder = await mkdtemp(path.join(where, prefix))
  return { folder, socketPath: process.platform === 'win32' ? path.join('\\\\.\\pipe', folder) : path.join(folder, socketName) }
}

async function removeDeadFolders(where: string): Promise<void> {
  const names = (await readdir(where).catch(() => [])).filter((name) => name.startsWith(prefix))
  await Promise.all(
    names.map(async (name) => {
      const folder = path.join(where, name)
      // A server that has made its folder and not yet its socket is starting at this moment.
      const isOurs = (await stat(folder).catch(() => null))?.uid === process.getuid?.()
      if (isOurs && (await isDead(path.join(folder, socketName)))) await rm(folder, { recursive: true, force: true })
    }),
  )
}

/** Whether there is a socket file without a listener. */
function isDead(socketPath: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(socketPath)
    socket.once('connect', () => {
      socket.destroy()
      resolve(false)
    })
    socket.once('error', (error: NodeJS.ErrnoException) => resolve(error.code === 'ECONNREFUSED'))
  })
}
