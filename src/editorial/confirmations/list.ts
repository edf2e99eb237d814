/** What staff see of the links of a case: their state, what came back row by row, and what has changed since. */
import type { PayloadHandler, PayloadRequest } from 'payload'
import { z } from 'zod'

import { roleOf } from '@/src/editorial/access/roles'
import { refusal } from '@/src/editorial/faults/messages'
import { answered, neededBody, recordId } from '@/src/editorial/requests/body'
import { languageOf } from '@/src/i18n/languages'
import { parseAddress, type Step } from '@/src/model/addresses'
import { differences, rowTitle } from '@/src/model/changes/differences'
import { type RecordField, recordFields } from '@/src/model/fields'
import { get, rowsOf } from '@/src/model/reading'
import type { Confirmation, ConfirmationAnswer } from '@/src/payload-types'
import { newestState, refusals } from './make'

export type LinkState = 'revoked' | 'answered' | 'expired' | 'opened' | 'sent'

export interface ShownAnswer {
  readonly name: string
  readonly office: string
  readonly at: string
  readonly isAllConfirmed: boolean
  readonly text: string
  readonly items: readonly { readonly label: string; readonly verdict: 'confirmed' | 'objected'; readonly text: string; readonly isChanged: boolean }[]
}
export interface ShownLink {
  readonly id: string
  readonly recipient: string
  readonly state: LinkState
  readonly isOpen: boolean
  readonly by: string
  readonly madeAt: string
  readonly expiresAt: string
  /** Places of the form that say something else now than in the state that was sent. */
  readonly changed: readonly string[]
  readonly answers: readonly ShownAnswer[]
}

/** How far a link has come. What came back counts for more than that it is over by now. */
export function stateOf(link: Pick<Confirmation, 'answeredAt' | 'expiresAt' | 'firstSeenAt' | 'revokedAt'>, now: number): LinkState {
  if (link.revokedAt) return 'revoked'
  if (link.answeredAt) return 'answered'
  if (Date.parse(link.expiresAt) <= now) return 'expired'
  return link.firstSeenAt ? 'opened' : 'sent'
}

/** The text or row that an address lies in: `timeline[65f0a]` of `timeline[65f0a].title.ja`. */
function locationOf(steps: readonly Step[]): string {
  const [first, second] = steps
  const field = first && 'field' in first ? first.field : ''
  return second && 'row' in second ? `${field}[${second.row}]` : field
}

/** What a text or row is called in the form: 「年表」1996 始まる. */
function labelOf(location: string, fields: readonly RecordField[], content: unknown, language: 'ja' | 'en'): string {
  const [, name = location, id] = /^(\w+)\[([^\]]+)\]$/.exec(location) ?? []
  const field = fields.find((one) => one.name === name)
  if (!field) return name
  const row = field.kind === 'rows' ? rowsOf(content, name).find((one) => String(get(one, 'id')) === id) : undefined
  const title = field.kind === 'rows' && row !== undefined ? rowTitle(field, row)[language] : ''
  return title ? `${field.label[language]}：${title}` : field.label[language]
}

const asked = z.object({ record: recordId })

async function rowsIn<Row>(req: PayloadRequest, collection: 'confirmations' | 'confirmation-answers', record: string): Promise<Row[]> {
  const { docs } = await req.payload.db.find<Row & { id: number | string }>({
    collection,
    where: { and: [{ inCollection: { equals: 'cases' } }, { record: { equals: record } }] },
    sort: '-createdAt',
    limit: 200,
    pagination: false,
    req,
  })
  return docs
}

/**
 * Answers with every link of a case, newest first.
 * @throws {APIError} 400, 403 for whoever is no staff, 404; in words
 */
export const answerOf: PayloadHandler = async (req) => {
  if (!roleOf(req.user)) throw refusal(req, refusals.role, 403)
  const body = await neededBody(req, asked, refusals.shape)
  const content = await newestState(req, body.record)
  if (!content) throw refusal(req, refusals.missing, 404)
  const language = languageOf(req)
  const fields = recordFields(req.payload.collections.cases.config.fields)
  const [links, answers] = [
    await rowsIn<Confirmation>(req, 'confirmations', body.record),
    await rowsIn<ConfirmationAnswer>(req, 'confirmation-answers', body.record),
  ]
  const now = Date.now()
  const shown = links.map((link): ShownLink => {
    const changed = new Set(
      differences({ collection: 'cases', record: body.record }, { base: link.content, mine: link.content, theirs: content }, fields).map(({ location }) =>
        locationOf(location.address.steps),
      ),
    )
    const state = stateOf(link, now)
    return {
      id: String(link.id),
      recipient: link.recipient,
      state,
      isOpen: !link.revokedAt && Date.parse(link.expiresAt) > now,
      by: link.personName ?? '',
      madeAt: link.createdAt,
      expiresAt: link.expiresAt,
      changed: [...changed].map((location) => labelOf(location, fields, stateWithRow(location, link.content, content), language)),
      answers: answers.filter(({ confirmation }) => confirmation === String(link.id)).map((answer) => shownAnswer(answer, link, changed)),
    }
  })
  function shownAnswer(answer: ConfirmationAnswer, link: Confirmation, changed: ReadonlySet<string>): ShownAnswer {
    const items = rowsOf({ items: answer.items }, 'items').map((item) => {
      const location = locationOf(parseAddress(String(get(item, 'address')))?.steps ?? [])
      const verdict = get(item, 'verdict') === 'objected' ? ('objected' as const) : ('confirmed' as const)
      return { label: labelOf(location, fields, link.content, language), verdict, text: String(get(item, 'text') ?? ''), isChanged: changed.has(location) }
    })
    const { name, office, createdAt: at, isAllConfirmed, text } = answer
    return { name, office, at, isAllConfirmed: isAllConfirmed === true, text: text ?? '', items }
  }
  const outstanding = shown.filter(({ isOpen, state }) => isOpen && state !== 'answered').length
  return answered({ links: shown, outstanding })
}

/** The state that still has a row: a new one stands in the present, one that was removed in what was sent. */
function stateWithRow(location: string, sent: unknown, present: unknown): unknown {
  const [, name = '', id] = /^(\w+)\[([^\]]+)\]$/.exec(location) ?? []
  return rowsOf(present, name).some((row) => String(get(row, 'id')) === id) ? present : sent
}
