/** Which two states of a record are compared. Pure. */
import type { SavedState } from '@/src/editorial/versions/saved-states'

/** What the later state is compared with: what I saw last, what readers have, or one version. */
export type Beginning = 'look' | 'published' | { readonly version: string }

/**
 * What a reader of the comparison has to know about its beginning.
 * - `firstLook`: this person was never here before
 * - `gone`: the state is not kept any more
 * - `writtenOver`: somebody typed on in the version that was seen; what is compared is the version before it, so that more is shown rather than less
 * - `neverPublished`: readers have nothing
 */
export type Caveat = 'firstLook' | 'gone' | 'writtenOver' | 'neverPublished'

export interface Chosen {
  readonly from: SavedState | null
  readonly to: SavedState | null
  readonly caveat: Caveat | null
}

/**
 * @param states newest first
 * @param to a version; null for the newest
 * @param seenAt when the state that this person saw last had been saved; null at a first visit
 */
export function chooseStates(
  states: readonly SavedState[],
  { from, to, seenAt }: { readonly from: Beginning; readonly to: string | null; readonly seenAt: string | null },
): Chosen {
  const later = (to === null ? states[0] : states.find(({ version }) => version === to)) ?? null
  const begins = (state: SavedState | undefined, missing: Caveat): Chosen => ({ from: state ?? null, to: later, caveat: state ? null : missing })
  if (from === 'published') {
    return begins(
      states.find(({ isLive }) => isLive),
      'neverPublished',
    )
  }
  if (from !== 'look') {
    return begins(
      states.find(({ version }) => version === from.version),
      'gone',
    )
  }
  if (seenAt === null) return begins(undefined, 'firstLook')
  const seen = states.find(({ savedAt }) => savedAt === seenAt)
  if (seen) return begins(seen, 'gone')
  const before = states.find(({ savedAt }) => savedAt < seenAt)
  return before ? { from: before, to: later, caveat: 'writtenOver' } : begins(undefined, 'gone')
}

/** The versions that lead from one state to the other, whichever of the two is the older: those after the older one, up to the newer. */
export function versionsBetween(states: readonly SavedState[], from: SavedState, to: SavedState): string[] {
  const [one, other] = [from, to].map((state) => states.indexOf(state)).sort((a, b) => a - b)
  return states.slice(one, other).map(({ version }) => version)
}
