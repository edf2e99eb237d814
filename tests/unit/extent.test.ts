import { existsSync } from 'node:fs'

import { expect, it } from 'vitest'

import { withoutMongodb } from '@/tests/support/extent.mjs'

it('each test that a run on MongoDB leaves out is there, and has a reason', () => {
  expect(Object.keys(withoutMongodb).filter((file) => !existsSync(file))).toEqual([])
  for (const reason of Object.values(withoutMongodb)) expect(reason.length).toBeGreaterThan(20)
})
