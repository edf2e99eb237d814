import Database from 'libsql'
import { beforeEach, expect, test } from 'vitest'

import { keepStatements } from '@/src/database/sqlite/statements'

let database: Database.Database
beforeEach(() => {
  database = new Database(':memory:')
  keepStatements(database)
  database.exec('CREATE TABLE places (name TEXT UNIQUE)')
})

test('the same SQL is prepared once, so that memory does not grow with every save', () => {
  const insert = 'INSERT INTO places VALUES (?)'
  expect(database.prepare(insert)).toBe(database.prepare(insert))
  for (const name of ['a', 'b']) database.prepare(insert).run([name])
  expect(database.prepare('SELECT name FROM places').all([])).toEqual([{ name: 'a' }, { name: 'b' }])
})

test('a statement that failed is not used again', () => {
  const insert = 'INSERT INTO places VALUES (?)'
  const first = database.prepare(insert)
  first.run(['a'])
  expect(() => first.run(['a'])).toThrow('UNIQUE')
  const second = database.prepare(insert)
  expect(second).not.toBe(first)
  second.run(['b'])
  expect(database.prepare('SELECT count(*) AS places FROM places').all([])).toEqual([{ places: 2 }])
})

test('what columns a statement has is asked once', () => {
  const named = database.prepare('SELECT name FROM places')
  expect(named.columns().map(({ name }) => name)).toEqual(['name'])
  expect(named.columns()).toBe(named.columns())
  const counted = database.prepare('SELECT COUNT(*) AS places FROM places')
  expect(counted.columns()).toBe(counted.columns())
})

test.each(['SELECT * FROM places', 'SELECT count(*) AS n, places.* FROM places'])('a kept statement names the columns that a migration added: %s', (sql) => {
  const names = () =>
    database
      .prepare(sql)
      .columns()
      .map(({ name }) => name)
  expect(names()).not.toContain('kind')
  database.prepare(sql).all([])
  database.exec("ALTER TABLE places ADD COLUMN kind TEXT DEFAULT 'town'")
  database.prepare(sql).all([])
  expect(names()).toContain('kind')
})

test('a kept statement sees the columns that a migration added', () => {
  const all = 'SELECT * FROM places'
  database.prepare('INSERT INTO places VALUES (?)').run(['a'])
  expect(database.prepare(all).all([])).toEqual([{ name: 'a' }])
  database.exec("ALTER TABLE places ADD COLUMN kind TEXT DEFAULT 'town'")
  expect(database.prepare(all).all([])).toEqual([{ name: 'a', kind: 'town' }])
})

test('thousands of different statements are not all kept', () => {
  const first = database.prepare('SELECT 0 AS n')
  for (let n = 1; n <= 2000; n += 1) database.prepare(`SELECT ${n} AS n`)
  expect(database.prepare('SELECT 0 AS n')).not.toBe(first)
  const last = database.prepare('SELECT 2000 AS n')
  expect(database.prepare('SELECT 2000 AS n')).toBe(last)
})
