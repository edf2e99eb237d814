import { existsSync } from 'node:fs'

import { expect, it } from 'vitest'

import { partOf, withoutMongodb } from '@/tests/support/extent.mjs'

it('each test that a run on MongoDB leaves out is there, and has a reason', () => {
  expect(Object.keys(withoutMongodb).filter((file) => !existsSync(file))).toEqual([])
  for (const reason of Object.values(withoutMongodb)) expect(reason.length).toBeGreaterThan(20)
})

it('what takes turns is looked at whole in a few commits, each thing in one turn, and is the same when a commit is run again', () => {
  const things = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
  const seeds = Array.from({ length: 40 }, (_, commit) => `commit ${commit}`)
  const turns = new Set(seeds.map((seed) => partOf(things, 3, seed).join('')))
  expect([...turns].sort()).toEqual(['adg', 'be', 'cf'])
  for (const seed of seeds) expect(partOf(things, 3, seed)).toEqual(partOf(things, 3, seed))
})
