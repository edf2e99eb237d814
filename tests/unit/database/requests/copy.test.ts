/** Next hands its requests on in a Proxy, as below; every Node.js that the project supports must be able to pass one on. */
import { expect, it } from 'vitest'

import { retryingRest } from '@/src/database/transactions/retry'
import { withReadBody } from '@/src/editorial/questions/bodies'
import { headOf } from '@/src/editorial/requests/restore-as-draft'

function asNextHandsIt(request: Request): Request {
  return new Proxy(request, {
    get(target, name): unknown {
      const value: unknown = Reflect.get(target, name, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}

const url = 'http://cases.test/api/cases?draft=true'
const headers = { 'Content-Type': 'application/json', Cookie: 'payload-token=x' }
const body = JSON.stringify({ title: { ja: '題' } })
const sent = (method: string, withBody = false): Request => asNextHandsIt(new Request(url, { method, headers, ...(withBody ? { body } : {}) }))
const seen = async (request: Request): Promise<unknown> => [request.method, request.url, request.headers.get('cookie'), await request.text()]

it('a save reaches the application whole', async () => {
  expect(await seen(await withReadBody(sent('PATCH', true), '/cases'))).toEqual(['PATCH', url, 'payload-token=x', body])
})

it('so do a deletion and a save that are made again when need be', async () => {
  const answer = retryingRest(async (request: Request) => Response.json(await seen(request)))
  expect(await (await answer(sent('DELETE'), undefined)).json()).toEqual(['DELETE', url, 'payload-token=x', ''])
  expect(await (await answer(sent('POST', true), undefined)).json()).toEqual(['POST', url, 'payload-token=x', body])
})

it('and a question for the head alone', async () => {
  const asked: unknown[] = []
  await headOf(async (request) => {
    asked.push(...[await seen(request)].flat())
    return new Response('body')
  })(sent('HEAD'), { params: Promise.resolve({}) })
  expect(asked).toEqual(['GET', url, 'payload-token=x', ''])
})
