/** What the machine must give: a free port, room on the disk, folders to write to, a database that answers. */
// As a whole: an old Node without `statfs` would refuse to load this file before we could say that it is too old.
import fs from 'node:fs/promises'
import { createServer } from 'node:http'
import net from 'node:net'
import path from 'node:path'

import { noSpace } from './install.mjs'
import { Stop } from './say.mjs'

/**
 * Takes the port for as long as the work before the start lasts, so that a second `npm run up` notices this one, and a
 * browser that is opened too early gets a page that says so and tries again. What is no port at all is left to the check
 * of the settings, which tells of it together with their other faults.
 * @param {number} port
 * @param {string} host
 * @returns {Promise<() => Promise<void>>} gives the port back
 */
export async function holdPort(port, host) {
  if (!(Number.isInteger(port) && port >= 0 && port < 65_536)) return async () => {}
  const page =
    '<!DOCTYPE html><html lang="ja"><meta charset="utf-8"><meta http-equiv="refresh" content="3"><title>準備中 / Starting</title>' +
    '<p>準備しています。このまま少しお待ちください。</p><p lang="en">Getting ready. This page reloads by itself.</p></html>'
  const server = createServer((_request, response) => {
    response.writeHead(503, { 'Content-Type': 'text/html; charset=utf-8', 'Retry-After': '3', 'Cache-Control': 'no-store', Connection: 'close' }).end(page)
  })
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, host, () => resolve(undefined))).catch((error) => {
    throw portProblem(error, port, host)
  })
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
}

/**
 * @param {NodeJS.ErrnoException} error
 * @param {number} port
 * @param {string} host
 */
function portProblem(error, port, host) {
  if (error.code === 'EADDRINUSE') {
    return new Stop(
      `Port ${port} is taken. If this is already running, open http://localhost:${port}; otherwise stop the other program, or set another PORT in .env.`,
      `ポート ${port} は使われています。すでに起動していれば http://localhost:${port} を開いてください。そうでなければ、ほかのプログラムを止めるか .env の PORT を変えてください。`,
    )
  }
  if (error.code === 'EACCES') {
    return new Stop(
      `This user may not use port ${port}. Set PORT in .env to 1024 or more.`,
      `ポート ${port} を使う権限がありません。.env の PORT を 1024 以上にしてください。`,
    )
  }
  return new Stop(
    `The server cannot listen on ${host}:${port} (${error.code}). Check HOST and PORT in .env.`,
    `${host}:${port} で待ち受けられません。.env の HOST と PORT を確かめてください。`,
  )
}

/**
 * @param {string} folder
 * @param {number} needed bytes
 */
export async function checkSpace(folder, needed) {
  const { bavail, bsize } = await fs.statfs(folder)
  if (bavail * bsize < needed) throw noSpace(`${folder}: ${Math.round((bavail * bsize) / 1e6)} MB free, ${Math.round(needed / 1e6)} MB needed`)
}

/**
 * Makes the folder if need be and writes to it once.
 * @param {string} folder
 * @param {string} setting the name of the setting that chooses it
 */
export async function checkWritable(folder, setting) {
  const probe = path.join(folder, `.write-test-${process.pid}`)
  try {
    // What is stored there is for this user alone to read.
    await fs.mkdir(folder, { recursive: true, mode: 0o700 })
    await fs.access(folder, fs.constants.W_OK)
    await fs.writeFile(probe, '')
    await fs.unlink(probe)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'ENOSPC') throw noSpace(folder)
    throw new Stop(
      `The folder ${folder} cannot be written to (${code}). Give this user the right to, or set ${setting} in .env to another folder.`,
      `${folder} に書き込めません。権限を与えるか、.env の ${setting} で別の場所を指定してください。`,
    )
  }
}

/**
 * Whether any host of a MongoDB address takes connections; the driver itself would try for half a minute.
 * @param {string} url
 */
export async function checkDatabaseReachable(url, timeout = 5_000) {
  const hosts = /^mongodb:\/\/(?:[^@/]*@)?([^/?]+)/.exec(url)?.[1]?.split(',') ?? []
  if (hosts.length === 0) return
  const answers = await Promise.all(hosts.map((host) => canConnect(host, timeout)))
  if (answers.includes(true)) return
  throw new Stop(
    `No MongoDB server answers at ${hosts.join(', ')}. Start it, or mend DATABASE_URL in .env (file:./data/cases.db needs no server).`,
    `MongoDB サーバー（${hosts.join(', ')}）につながりません。起動するか、.env の DATABASE_URL を直してください。`,
  )
}

/**
 * @param {string} host `name`, `name:port` or `[::1]:port`
 * @param {number} timeout
 * @returns {Promise<boolean>}
 */
function canConnect(host, timeout) {
  const [, name = host, port = '27017'] = /^\[?([^\]]+?)\]?(?::(\d+))?$/.exec(host) ?? []
  return new Promise((resolve) => {
    const socket = net.connect({ host: name, port: Number(port), timeout })
    const done = (/** @type {boolean} */ isThere) => {
      socket.destroy()
      resolve(isThere)
    }
    socket
      .once('connect', () => done(true))
      .once('error', () => done(false))
      .once('timeout', () => done(false))
  })
}
