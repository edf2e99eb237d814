/** These need no MongoDB: the server is one of ours that only answers as a MongoDB without a replica set does. */
import { createServer, type Server } from 'node:net'

import { afterEach, expect, test } from 'vitest'

import { MongodbUnreachable, ReplicaSetRequired } from '@/src/database/mongodb/replica-set'
import { openSmallAgain } from '@/tests/int/support/payload'

let server: Server | undefined
afterEach(() => new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve())))

const standalone = { ismaster: true, helloOk: true, maxWireVersion: 21, minWireVersion: 0, ok: 1 }
/** Started with --replSet, but `rs.initiate()` was never run. */
const notInitiated = { ismaster: false, isreplicaset: true, helloOk: true, maxWireVersion: 21, minWireVersion: 0, ok: 1 }

test.each([
  ['in no replica set', standalone],
  ['whose replica set was never initiated', notInitiated],
])('a server %s is refused with what to do, in both languages', async (_, hello) => {
  const opening = open(await listen(hello))
  await expect(opening).rejects.toBeInstanceOf(ReplicaSetRequired)
  await expect(opening).rejects.toThrow(/レプリカセット.*rs\.initiate\(\).*replica set.*rs\.initiate\(\)/s)
})

test('a server that does not answer is named as that', async () => {
  const port = await listen(standalone)
  await new Promise((resolve) => server?.close(resolve))
  await expect(open(port)).rejects.toBeInstanceOf(MongodbUnreachable)
})

function open(port: number): Promise<unknown> {
  const url = `mongodb://127.0.0.1:${port}/cases?replicaSet=rs0&serverSelectionTimeoutMS=700`
  return openSmallAgain({ database: { kind: 'mongodb', url, remove: () => undefined } })
}

/** Starts a server that answers every message with `hello`. */
async function listen(hello: Record<string, boolean | number>): Promise<number> {
  const started = createServer((socket) => {
    socket.on('data', (message) => socket.write(answer(message.readInt32LE(4), message.readInt32LE(12), bson(hello))))
    socket.on('error', () => undefined)
  })
  server = started
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve))
  const address = started.address()
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port.')
  return address.port
}

const opQuery = 2004
const opReply = 1
const opMsg = 2013

/** A reply of MongoDB's wire protocol, in the form in which it was asked: the first greeting is in the old one. */
function answer(requestId: number, opcode: number, document: Buffer): Buffer {
  const isOld = opcode === opQuery
  const body = isOld ? Buffer.concat([Buffer.alloc(16), Buffer.from([1, 0, 0, 0]), document]) : Buffer.concat([Buffer.alloc(5), document])
  const header = Buffer.alloc(16)
  header.writeInt32LE(header.length + body.length, 0)
  header.writeInt32LE(requestId, 8)
  header.writeInt32LE(isOld ? opReply : opMsg, 12)
  return Buffer.concat([header, body])
}

/** BSON of a flat document of booleans and numbers. */
function bson(fields: Record<string, boolean | number>): Buffer {
  const elements = Object.entries(fields).map(([name, value]) => {
    const isFlag = typeof value === 'boolean'
    const content = Buffer.alloc(isFlag ? 1 : 8)
    if (isFlag) content.writeUInt8(value ? 1 : 0)
    else content.writeDoubleLE(value)
    return Buffer.concat([Buffer.from([isFlag ? 8 : 1]), Buffer.from(`${name}\0`), content])
  })
  const inner = Buffer.concat([...elements, Buffer.from([0])])
  const length = Buffer.alloc(4)
  length.writeInt32LE(inner.length + 4)
  return Buffer.concat([length, inner])
}
