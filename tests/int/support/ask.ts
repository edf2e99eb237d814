/** One request to the REST API, and its answer in a form that a test can read. */
import { stringify } from 'qs-esm'

import type { Role } from '@/src/editorial/access/roles'
import { get } from '@/src/model/reading'

export type Method = 'DELETE' | 'GET' | 'HEAD' | 'PATCH' | 'POST'

export interface Ask {
  /** Whose session signs the request; nobody's if left out. */
  as?: Role
  query?: Record<string, unknown>
  body?: unknown
  form?: FormData
  /** A body as it stands, with whatever `Content-Type` the headers say. */
  raw?: BodyInit
  headers?: Record<string, string>
}

export interface Answer {
  status: number
  headers: Headers
  /** The body as text, for looking for words that must not be there. */
  text: string
  /** A value inside the JSON body by its path, `doc.id`. */
  at: (path: string) => unknown
}

export type Asker = (method: Method, path: string, ask?: Ask) => Promise<Answer>

interface Sender {
  publicUrl: string
  tokens: ReadonlyMap<Role, string>
  send: (request: Request) => Promise<Response>
}

/** Makes the function that asks. Staff read Japanese unless `Accept-Language` says otherwise. */
export function asked({ publicUrl, tokens, send }: Sender): Asker {
  return async (method, path, { as, query, body, form, raw, headers = {} } = {}) => {
    const own = new Headers(headers)
    const token = as ? tokens.get(as) : undefined
    if (as && !token) throw new Error(`Nobody has been hired as ${as}.`)
    if (token) own.set('Authorization', `JWT ${token}`)
    // Tests publish what they wrote themselves; those of the second person say or leave out a reason of their own.
    if (as && !own.has('X-Publish-Reason')) own.set('X-Publish-Reason', 'for a test')
    if (body !== undefined) own.set('Content-Type', 'application/json')
    const request = new Request(`${publicUrl}/api${path}${query ? stringify(query, { addQueryPrefix: true }) : ''}`, {
      method,
      headers: own,
      body: raw ?? form ?? (body === undefined ? null : JSON.stringify(body)),
    })
    return readAnswer(await send(request))
  }
}

async function readAnswer(response: Response): Promise<Answer> {
  const bytes = await response.arrayBuffer()
  const text = new TextDecoder().decode(bytes)
  const isJson = response.headers.get('content-type')?.includes('json') ?? false
  const json: unknown = isJson && text ? JSON.parse(text) : null
  return { status: response.status, headers: response.headers, text, at: (path) => get(json, path) }
}

export interface ToldFault {
  path: string
  /** Tab, row and field in words, then what to do. */
  label: string
  message: string
}

/** The faults that a refusal names, in its order. */
export function faultsOf(answer: Answer): ToldFault[] {
  const faults = answer.at('errors.0.data.errors')
  if (!Array.isArray(faults)) return []
  return faults.map((fault: unknown) => ({ path: String(get(fault, 'path')), label: String(get(fault, 'label')), message: String(get(fault, 'message')) }))
}

/** The sentence of a refusal. */
export function messageOf(answer: Answer): string {
  return String(answer.at('errors.0.message'))
}
