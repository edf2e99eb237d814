import path from 'node:path'

import { describe, expect, test } from 'vitest'

import { databaseAdapter, UnknownDatabase } from '@/src/database/adapter'
import { databaseOf, ReplicaSetRequired } from '@/src/database/mongodb/replica-set'
import { sqliteFilePath } from '@/src/database/sqlite/path'

describe('the address of a database', () => {
  test.each([
    ['file:./data/cases.db', path.resolve('data/cases.db')],
    ['file:data/cases.db', path.resolve('data/cases.db')],
    ['file:/var/lib/cases.db', '/var/lib/cases.db'],
    ['file:///var/lib/cases.db', '/var/lib/cases.db'],
    ['file://localhost/var/lib/cases.db', '/var/lib/cases.db'],
    ['file:/var/lib/%E4%BA%8B%E4%BE%8B%20DB.db', '/var/lib/事例 DB.db'],
    ['file:/var/lib/事例.db', '/var/lib/事例.db'],
  ])('%s is the file %s', (url, file) => {
    expect(sqliteFilePath(url)).toBe(file)
  })

  test('that names no replica set is refused with what to do, in both languages', () => {
    for (const url of ['mongodb://localhost/cases', 'mongodb://localhost/cases?replicaSet=', 'mongodb://localhost']) {
      expect(() => databaseAdapter(url)).toThrow(ReplicaSetRequired)
      expect(() => databaseAdapter(url)).toThrow(/レプリカセット.*rs\.initiate\(\).*one node is enough.*\?replicaSet=rs0/s)
    }
  })

  test('with a replica set is accepted', () => {
    expect(databaseAdapter('mongodb://localhost/cases?replicaSet=rs0').name).toBe('mongoose')
    expect(databaseAdapter('mongodb://localhost/cases?w=majority&replicaSet=rs0').name).toBe('mongoose')
  })

  test('of another kind is refused', () => {
    expect(() => databaseAdapter('postgres://localhost/cases')).toThrow(UnknownDatabase)
  })

  test('is told to nobody with its password', () => {
    expect(databaseOf('mongodb://user:secret@db.example:27017/cases?replicaSet=rs0')).toBe('mongodb://db.example:27017/cases')
  })
})
