/**
 * All that the product keeps in `req.context`, with what may be written and read of it: hooks of one request tell each other
 * what the request is for. Payload copies the context for each call of the Local API that is given `req`: what a nested call
 * writes is not seen by the call around it, but a map that was there before is shared by both.
 *
 * Readers take the context itself. A hook reads its own `context`, the one that its operation began with, unless it says why not.
 */
import type { PayloadRequest, RequestContext } from 'payload'

type Context = Readonly<RequestContext>
type Id = number | string
type WithContext = Pick<PayloadRequest, 'context'>

const idIn = (value: unknown): Id | null => (typeof value === 'string' || typeof value === 'number' ? value : null)

/** What a write said that it does to readers. */
export interface StatedWrite {
  /** It changes a draft only; false for what readers see at once: publishing, unpublishing, an edit in place. */
  readonly isDraftSave: boolean
  /** It changes every record that a condition finds. */
  readonly isBulk: boolean
  /** The id of the record that a new one is a copy of. */
  readonly copiedFrom?: unknown
  /** The id of the version that is brought back. */
  readonly restoredFrom?: unknown
}

/** Notes what the write of this request does; whatever an earlier write of the same request said is replaced. */
export function stateWrite(req: WithContext, write: StatedWrite): void {
  const { isDraftSave, isBulk, copiedFrom, restoredFrom } = write
  req.context = Object.assign(req.context ?? {}, { isDraftSave, isBulk, copiedFrom, restoredFrom })
}

/** Whether the write changes a draft only. False where no write has been stated. */
export const isDraftSave = (context: Context): boolean => context.isDraftSave === true
/** Whether the write changes every record that a condition finds. */
export const isBulk = (context: Context): boolean => context.isBulk === true
/** The id of the record that is being copied; null where none is. */
export const copiedFrom = (context: Context): Id | null => idIn(context.copiedFrom)
/** The id of the version that is being brought back; null where none is. */
export const restoredFrom = (context: Context): Id | null => idIn(context.restoredFrom)
/** Whether a version is being brought back. Payload's own note. */
export const isRestoringVersion = (context: Context): boolean => context.isRestoringVersion === true

/** The context of a request that a background job makes. @param job the slug of its task */
export const contextOfJob = (job: string): RequestContext => ({ job })
/** Whether a background job makes the request. */
export const isJob = (context: Context): boolean => context.job !== undefined

/** Who sets a password: somebody for themselves, with the old one; somebody for another person; or the system. */
export type PasswordSetter = 'other' | 'self' | 'system'
const setters: readonly PasswordSetter[] = ['other', 'self', 'system']

/** Notes who sets the password that comes with this request. */
export function notePasswordSetter(req: WithContext, setter: PasswordSetter): void {
  req.context.passwordSetBy = setter
}
/** Who sets a password with this request; null where none is set. */
export const passwordSetBy = (context: Context): PasswordSetter | null => setters.find((setter) => setter === context.passwordSetBy) ?? null

/** Notes that the account which this request makes is that of somebody who accepted an invitation. */
export function noteInvited(req: WithContext): void {
  req.context.isInvited = true
}
/** Whether the request makes an account by an invitation. */
export const isInvited = (context: Context): boolean => context.isInvited === true

/** The context of a sign-in that only checks the present password of somebody who is signed in. */
export const contextOfPasswordCheck = (): RequestContext => ({ isPasswordCheck: true })
/** Whether a sign-in only checks a password. */
export const isPasswordCheck = (context: Context): boolean => context.isPasswordCheck === true

/** What the provider said that has identified whoever signs in. */
export interface SignInProvider {
  /** It has asked for a second factor itself. */
  readonly hasSecondFactor: boolean
}

/** Notes that a provider has identified whoever signs in with this request. */
export function noteProvider(req: WithContext, provider: SignInProvider): void {
  req.context.signInProvider = provider
}
/** What the provider said; null at a sign-in with a password. */
export function providerOf(context: Context): SignInProvider | null {
  const provider: unknown = context.signInProvider
  return typeof provider === 'object' && provider !== null && 'hasSecondFactor' in provider ? { hasSecondFactor: provider.hasSecondFactor === true } : null
}

/** What a save should do to the versions of a document, and what it did. */
export interface VersionPlan {
  /** The version to go on in, if it still is the newest. */
  goesOnIn?: string
  /** What kind of change this is, in the words of whoever planned it. */
  kind?: string
  /** What the save is compared with to tell what it changed. */
  before?: unknown
  /** The newest state before the save, whether readers had it or not. */
  draft?: unknown
  /** The version that this save began; none if it went on in the one before. */
  made?: number | string
  /** Why one person publishes this alone; none where somebody else has seen it. */
  aloneBecause?: string
  /** Who is told that it was published, by id. */
  told?: readonly string[]
}

const isPlans = (value: unknown): value is Map<string, VersionPlan> => value instanceof Map

/** The plan for one document in one request, to be read and changed; several documents may be saved in one. */
export function versionPlanOf(req: Partial<PayloadRequest> | undefined, collection: string, id: Id): VersionPlan {
  const context = req?.context
  if (!context) return {}
  const plans = isPlans(context.versionPlans) ? context.versionPlans : new Map<string, VersionPlan>()
  context.versionPlans = plans
  const key = `${collection}/${id}`
  const plan = plans.get(key) ?? {}
  plans.set(key, plan)
  return plan
}

const isNumbers = (value: unknown): value is Map<string, unknown> => value instanceof Map

/** The records of this request that go live with a number, by survey and number; to be read and added to. */
export function claimedNumbers(req: WithContext): Map<string, unknown> {
  const known: unknown = req.context.numbers
  const claimed = isNumbers(known) ? known : new Map<string, unknown>()
  req.context.numbers = claimed
  return claimed
}

/** Notes for one request why a person publishes alone; a request over REST says it in its header. */
export function notePublishReason(req: WithContext, reason: string): void {
  req.context.publishReason = reason
}
/** Why a person publishes alone, as it was noted for the request; null where nothing was. */
export const notedPublishReason = (context: Context): string | null => (typeof context.publishReason === 'string' ? context.publishReason : null)

const imagesKey = (id: unknown): string => `images shown by ${String(id)}`

/** Notes which images a case showed readers before this save. On the request as it is now, whose context its later hooks have. */
export function noteShownImages(req: WithContext, caseId: unknown, images: readonly Id[]): void {
  req.context[imagesKey(caseId)] = images
}
/** The images that a case showed readers before this save; none where nothing was noted. */
export function shownImages(req: WithContext, caseId: unknown): readonly Id[] {
  const images: unknown = req.context[imagesKey(caseId)]
  return Array.isArray(images) ? images.flatMap((id: unknown) => idIn(id) ?? []) : []
}
