/**
 * The rules of a review, and nothing else: from a state, by an action of a person, to the next state or a refusal in words. The
 * form, the REST endpoints and the jobs ask this one function; nothing here knows of a database.
 */
import { type Role, roles } from '@/src/editorial/access/roles'
import type { Bilingual } from '@/src/i18n/languages'
import { refusals } from './refusal-words'

/** Where the newest text of a record stands. */
export const draftStates = ['draft', 'requested', 'returned', 'approved'] as const
export type DraftState = (typeof draftStates)[number]

const actions = ['request', 'withdraw', 'return', 'approve', 'look', 'publish', 'end'] as const
export type Action = (typeof actions)[number]

/** The steps that are a review's own; publishing and ending are writes of the record. */
export const reviewActions = ['request', 'withdraw', 'return', 'approve', 'look'] as const satisfies readonly Action[]
export type ReviewAction = (typeof reviewActions)[number]

/** A record and a person, as far as the rules ask. */
export interface Situation {
  readonly draftState: DraftState
  /** The person's role; null for whoever is no staff. */
  readonly role: Role | null
  /** The person wrote some of what readers do not have yet. */
  readonly isWriter: boolean
  /** The person asked for the review. */
  readonly isAsker: boolean
  /** Readers have the record. */
  readonly isLive: boolean
  /** The newest text is another than the one that readers have. */
  readonly hasChanges: boolean
  /** What readers have was published by one person alone, and nobody else has looked at it since. */
  readonly isAlone: boolean
  /** It was this person. */
  readonly isAlonePublisher: boolean
  /** A second person is needed for such records at all. */
  readonly isReviewed: boolean
}

/** What the person says with the action. */
export interface Said {
  /** They speak of the newest state: nobody saved since they saw it. */
  readonly isNewest: boolean
  readonly hasReason: boolean
  /** Publishing: the text is changed with it, so that nobody else can have seen it. */
  readonly changesText?: boolean
}

export type Outcome =
  { readonly to: DraftState | 'closed' | 'publishedAlone' } | { readonly refused: Bilingual; readonly status: 400 | 403 | 409; readonly code: Refused }

/** Why not, shortest name first; the words are in `refusal-words.ts`. */
export type Refused = keyof typeof refusals

interface Rule {
  /** The weakest role that may. */
  readonly by: Role
  readonly from: readonly DraftState[]
  /** What refuses it, in the order in which it is told. */
  readonly unless: readonly Refused[]
  readonly to: DraftState | 'closed'
}

const all = draftStates

/** The table. */
const rules: Readonly<Record<Action, Rule>> = {
  request: { by: 'author', from: ['draft', 'requested', 'returned'], unless: ['nothingNew', 'stale'], to: 'requested' },
  withdraw: { by: 'author', from: ['requested'], unless: ['notAsker'], to: 'draft' },
  return: { by: 'reviewer', from: ['requested', 'approved'], unless: ['ownRequest', 'stale', 'noReason'], to: 'returned' },
  approve: { by: 'reviewer', from: ['draft', 'requested', 'returned'], unless: ['nothingNew', 'ownText', 'stale'], to: 'approved' },
  look: { by: 'reviewer', from: all, unless: ['notAlone', 'ownPublication', 'stale'], to: 'closed' },
  publish: { by: 'publisher', from: all, unless: ['noSecondPerson'], to: 'closed' },
  end: { by: 'publisher', from: all, unless: ['notLive'], to: 'closed' },
}

const atLeast = (role: Role | null, by: Role): boolean => role !== null && roles.indexOf(role) >= roles.indexOf(by)

/**
 * Whether nobody but the publisher has seen what they publish: it was not approved as it stands, and they wrote in it, or it
 * was sent back.
 */
export function isPublishedAlone(now: Situation, changesText: boolean): boolean {
  if (!now.isReviewed || (now.draftState === 'approved' && !changesText)) return false
  return changesText || now.isWriter || now.draftState === 'returned'
}

const found: Readonly<Record<Exclude<Refused, 'role' | 'draftState'>, (now: Situation, said: Said) => boolean>> = {
  stale: (_, { isNewest }) => !isNewest,
  noReason: (_, { hasReason }) => !hasReason,
  nothingNew: ({ hasChanges }) => !hasChanges,
  ownText: ({ isWriter }) => isWriter,
  ownRequest: ({ isAsker }) => isAsker,
  notAsker: ({ isAsker, role }) => !isAsker && !atLeast(role, 'publisher'),
  notAlone: ({ isAlone }) => !isAlone,
  ownPublication: ({ isAlonePublisher }) => isAlonePublisher,
  noSecondPerson: (now, { hasReason, changesText = false }) => isPublishedAlone(now, changesText) && !hasReason,
  notLive: ({ isLive }) => !isLive,
}

const statusOf = (code: Refused): 400 | 403 | 409 => (code === 'noReason' ? 400 : ['role', 'ownText', 'ownPublication', 'notAsker'].includes(code) ? 403 : 409)

/** What an action leads to, or why it may not be. */
export function step(now: Situation, action: Action, said: Said): Outcome {
  const rule = rules[action]
  const refused = !atLeast(now.role, rule.by)
    ? 'role'
    : !rule.from.includes(now.draftState)
      ? 'draftState'
      : rule.unless.find((code) => code !== 'role' && code !== 'draftState' && found[code](now, said))
  if (refused) return { refused: refusals[refused], status: statusOf(refused), code: refused }
  return { to: action === 'publish' && isPublishedAlone(now, said.changesText ?? false) ? 'publishedAlone' : rule.to }
}

/** What the person may do now; a reason is given with the action, where it needs one. */
export function actionsNow(now: Situation): Action[] {
  return actions.filter((action) => 'to' in step(now, action, { isNewest: true, hasReason: true }))
}
