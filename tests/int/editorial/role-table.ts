/**
 * Who may do what, for every collection and global: the one table that `roles-of-drafted.int.test.ts` and `roles-of-others.int.test.ts` are made from.
 * A collection or a global without a row here fails, and so does a door (an endpoint) that nobody has named.
 */
import { type Role, roles } from '@/src/editorial/access/roles'
import { isDrafted } from './example-records'

export type Who = Role | 'anonymous'
export const everybody: readonly Who[] = ['anonymous', ...roles]

const staff: readonly Who[] = roles
const publishers: readonly Who[] = ['publisher', 'admin']
const admins: readonly Who[] = ['admin']
const nobody: readonly Who[] = []

/** Who is let in, by what is done. */
export type Doors = Readonly<Record<string, readonly Who[]>>

const drafted = {
  list: staff,
  count: staff,
  'read what is published': staff,
  'read a draft': staff,
  'look up rights': everybody,
  'ask what is missing': staff,
  'ask what lacks English': staff,
  'confirm English': staff,
  'list versions': staff,
  'read a version': staff,
  'create a draft': staff,
  'save a draft': staff,
  'save a draft over what is live': staff,
  'save many drafts': staff,
  duplicate: staff,
  'restore a version as a draft': staff,
  'ask what is alike': staff,
  'ask what can be chosen': staff,
  'read where the review stands': staff,
  'ask for a review': staff,
  'approve what others wrote': ['reviewer', 'publisher', 'admin'],
  'discard a draft of one’s own': staff,
  'create published': publishers,
  publish: publishers,
  'edit in place': publishers,
  'publish many': publishers,
  'unpublish many': publishers,
  unpublish: publishers,
  delete: publishers,
  'delete many': publishers,
} satisfies Doors
export type DraftedDoor = keyof typeof drafted

const media = {
  list: everybody,
  count: everybody,
  'look up rights': everybody,
  'read a shown image': everybody,
  'fetch a shown file': everybody,
  'read a hidden image': staff,
  'fetch a hidden file': staff,
  upload: staff,
  'describe a hidden image': staff,
  'describe many hidden images': staff,
  'describe a shown image': publishers,
  'describe many shown images': publishers,
  delete: publishers,
  'delete many': publishers,
  duplicate: nobody,
  'fetch from an address': nobody,
  'list versions': nobody,
  'restore a version': nobody,
} satisfies Doors
export type MediaDoor = keyof typeof media

const users = {
  'ask whether there is a user': everybody,
  'ask who I am': everybody,
  'look up rights': everybody,
  'renew the session': staff,
  'read oneself': staff,
  'rename oneself': staff,
  "change one's own password": staff,
  "see one's own sessions": staff,
  "end one's other sessions": staff,
  'end the sessions of another': admins,
  'see what another has in hand': admins,
  'end an account': admins,
  'open an account again': admins,
  'ask for another password where no mail is sent': nobody,
  list: staff,
  count: staff,
  'read another': admins,
  'change another': admins,
  'change many': admins,
  create: admins,
  unlock: admins,
  delete: admins,
  'delete many': admins,
  'register first': nobody,
  verify: nobody,
  'reset a password without a token': nobody,
  'list versions': nobody,
  'restore a version': nobody,
} satisfies Doors
export type UsersDoor = keyof typeof users

/** What Payload keeps for itself, over REST. */
const closed = { list: nobody, create: nobody, change: nobody, delete: nobody, 'list versions': nobody } satisfies Doors
/** What happened is read by administrators, and written by nobody. */
const record = { ...closed, list: admins } satisfies Doors
/** What the product writes with its own doors, and staff read. */
const readByStaff = { ...closed, list: staff } satisfies Doors
const ownTools = { list: staff, create: staff, change: staff, delete: staff, 'list versions': nobody } satisfies Doors
export type PlainDoor = keyof typeof closed

const presence = { ...closed, 'say that one is here': staff, 'say that one has left': staff } satisfies Doors
export type PresenceDoor = keyof typeof presence

/** What stands in the reference tables, what the form of a case asks, and entries that are one. */
const helping = {
  'look up a place': staff,
  'look up a country': staff,
  'make a place of the table a draft': staff,
  'make a country of the table a draft': staff,
  'ask for the next number': staff,
  'ask which terms a text names': staff,
  'see what a merge would change': publishers,
  'merge two entries': publishers,
  'take a merge back': publishers,
} satisfies Doors
export type HelpingDoor = keyof typeof helping
const notifications = { ...closed, 'read one’s own': staff, 'count one’s own': staff, 'mark one’s own': staff } satisfies Doors
export type NotificationsDoor = keyof typeof notifications
const confirmations = {
  ...readByStaff,
  'make a link': ['reviewer', 'publisher', 'admin'],
  'revoke a link': ['reviewer', 'publisher', 'admin'],
  'see what came back': staff,
} satisfies Doors
export type ConfirmationsDoor = keyof typeof confirmations
const comments = {
  ...readByStaff,
  'read those of a record': staff,
  'ask whom one can call': staff,
  'add one': staff,
  'resolve one': staff,
  'take a wording over': staff,
} satisfies Doors
export type CommentsDoor = keyof typeof comments

const invitations = {
  ...record,
  invite: admins,
  'send again': admins,
  withdraw: admins,
  'look at a link': everybody,
  'accept a link': everybody,
  'look at a link that opens nothing': nobody,
} satisfies Doors
export type InvitationsDoor = keyof typeof invitations

const looks = { ...closed, 'say what one has seen': staff } satisfies Doors
export type LooksDoor = keyof typeof looks

const publishing = {
  'schedule a publication': publishers,
  'take a schedule back': publishers,
  'ask what would go live with a case': staff,
  'publish a case with what it uses': publishers,
  'end a publication': publishers,
  'take from the trash': publishers,
  'destroy what is in the trash': admins,
  'export the record of events': admins,
} satisfies Doors
export type PublishingDoor = keyof typeof publishing
/** One's own second factor; an administrator helps others. Set up without a password only where it is needed. */
const secondFactors = {
  ...closed,
  'see one’s own': staff,
  'begin with the password': staff,
  'confirm what was not begun': nobody,
  'make recovery codes': nobody,
  'turn it off': nobody,
  'reset that of somebody else': nobody,
} satisfies Doors
export type SecondFactorsDoor = keyof typeof secondFactors

const site = { read: staff, 'look up rights': everybody, change: publishers, 'list versions': nobody, 'restore a version': nobody } satisfies Doors
export type SiteDoor = keyof typeof site
const signInRules = { ...site, read: admins, change: admins } satisfies Doors

export const rights = {
  drafted,
  media,
  users,
  site,
  presence,
  helping,
  notifications,
  confirmations,
  comments,
  looks,
  publishing,
  invitations,
  secondFactors,
  signInRules,
  plain: {
    'catalogue-changes': closed,
    'shipped-content': closed,
    'content-updates': { ...closed, list: staff, delete: publishers },
    events: record,
    reviews: readByStaff,
    'confirmation-answers': readByStaff,
    schedules: readByStaff,
    trash: readByStaff,
    endings: readByStaff,
    merges: readByStaff,
    'outgoing-mails': record,
    'password-requests': closed,
    identities: { ...record, delete: admins },
    'payload-jobs': record,
    'payload-kv': closed,
    'payload-migrations': closed,
    'payload-locked-documents': closed,
    'payload-preferences': { ...ownTools, 'list versions': everybody },
  },
} as const

/** Whether the table has a row for a collection. */
export function hasRow(collection: string): boolean {
  return (
    isDrafted(collection) ||
    collection === 'media' ||
    collection === 'users' ||
    ['presence', 'notifications', 'confirmations', 'comments', 'looks', 'invitations', 'second-factors'].includes(collection) ||
    collection in rights.plain
  )
}

/** Every door that Payload opens by itself; one more, after an upgrade, has to be looked at and named. */
export const payloadEndpoints: readonly string[] = [
  'get /',
  'get /:id',
  'get /count',
  'get /versions',
  'get /versions/:id',
  'post /',
  'post /:id/duplicate',
  'post /access/:id?',
  'post /versions/:id',
  'patch /',
  'patch /:id',
  'delete /',
  'delete /:id',
  // media
  'get /file/:filename',
  'get /paste-url/:id?',
  // users
  'get /init',
  'get /me',
  'post /first-register',
  'post /forgot-password',
  'post /login',
  'post /logout',
  'post /refresh-token',
  'post /reset-password',
  'post /unlock',
  'post /verify/:id',
  // payload-preferences
  'get /:key',
  'post /:key',
  'delete /:key',
  // globals
  'post /access',
]

type Room = Exclude<keyof typeof rights, 'plain'>
type Door = { [Name in Room]: readonly [Name, keyof (typeof rights)[Name]] }[Room]

/** Every endpoint of ours with the door of the table by which it is tried; one without a row fails. */
export const ownEndpoints: Readonly<Record<string, Door>> = {
  // each collection with drafts
  'post /readiness': ['drafted', 'ask what is missing'],
  'get /:id/english': ['drafted', 'ask what lacks English'],
  'post /:id/english': ['drafted', 'confirm English'],
  'post /alike': ['drafted', 'ask what is alike'],
  'post /choices': ['drafted', 'ask what can be chosen'],
  'get /:id/review': ['drafted', 'read where the review stands'],
  'post /review': ['drafted', 'ask for a review'],
  // terms, places, countries, organisations and sources
  'post /merge-preview': ['helping', 'see what a merge would change'],
  'post /merge': ['helping', 'merge two entries'],
  'post /merge-undo': ['helping', 'take a merge back'],
  // places and countries
  'post /known': ['helping', 'look up a place'],
  'post /register': ['helping', 'make a place of the table a draft'],
  // cases
  'post /next-number': ['helping', 'ask for the next number'],
  'post /suggestions': ['helping', 'ask which terms a text names'],
  'post /together': ['publishing', 'ask what would go live with a case'],
  'post /publish-together': ['publishing', 'publish a case with what it uses'],
  'post /end': ['publishing', 'end a publication'],
  // presence
  'post /here': ['presence', 'say that one is here'],
  'post /gone': ['presence', 'say that one has left'],
  // notifications
  'get /own': ['notifications', 'read one’s own'],
  'get /unread': ['notifications', 'count one’s own'],
  'post /read': ['notifications', 'mark one’s own'],
  // schedules
  'post /plan': ['publishing', 'schedule a publication'],
  'post /withdraw': ['publishing', 'take a schedule back'],
  // trash
  'post /restore': ['publishing', 'take from the trash'],
  'post /destroy': ['publishing', 'destroy what is in the trash'],
  // events
  'post /export': ['publishing', 'export the record of events'],
  // confirmations
  'post /make': ['confirmations', 'make a link'],
  'post /revoke': ['confirmations', 'revoke a link'],
  'post /of': ['confirmations', 'see what came back'],
  // comments
  'get /of/:of/:record': ['comments', 'read those of a record'],
  'get /people': ['comments', 'ask whom one can call'],
  'post /add': ['comments', 'add one'],
  'post /resolve': ['comments', 'resolve one'],
  'post /take': ['comments', 'take a wording over'],
  // looks
  'post /seen': ['looks', 'say what one has seen'],
  // invitations
  'post /send': ['invitations', 'invite'],
  'post /send-again': ['invitations', 'send again'],
  'post /open': ['invitations', 'look at a link'],
  'post /accept': ['invitations', 'accept a link'],
  // second factors
  'post /begin': ['secondFactors', 'begin with the password'],
  'post /confirm': ['secondFactors', 'confirm what was not begun'],
  'post /recovery-codes': ['secondFactors', 'make recovery codes'],
  'post /turn-off': ['secondFactors', 'turn it off'],
  'post /reset': ['secondFactors', 'reset that of somebody else'],
  // users
  'post /change-password': ['users', "change one's own password"],
  'get /sessions': ['users', "see one's own sessions"],
  'post /end-sessions': ['users', "end one's other sessions"],
  'get /open-work/:id': ['users', 'see what another has in hand'],
  'post /reopen': ['users', 'open an account again'],
}

/** Whether one of these endpoints answers a stranger too; what it says is for the room's own tests. */
export function isForStrangers(endpoint: string): boolean {
  const [room, door] = ownEndpoints[endpoint] ?? []
  const who: readonly Who[] | undefined = room && new Map<string, readonly Who[]>(Object.entries(rights[room])).get(String(door))
  return who?.includes('anonymous') ?? false
}
