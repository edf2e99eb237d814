/** What a person saw of a record before: this visit is not yet "before". Pure. */

export interface Look {
  /** When the state that was seen had been saved; ISO. */
  readonly savedAt: string
  /** When it was seen; ISO. */
  readonly seenAt: string
}

/** Looks that are closer to each other than this belong to one visit, in milliseconds: who reloads a page still wants to see what was new. */
export const visitLength = 30 * 60 * 1000

/** Whether a look now begins another visit than the last one. */
export function beginsVisit(last: Look, now: number): boolean {
  return now - Date.parse(last.seenAt) >= visitLength
}

/**
 * The look that "since I last looked" begins with: the last one of the visit before this one; null for whoever is here for
 * the first time.
 * @param last the newest look, of this visit or an earlier one
 * @param former the last look of the visit before that
 */
export function lookBefore({ last, former }: { readonly last: Look | null; readonly former: Look | null }, now: number): Look | null {
  return last !== null && beginsVisit(last, now) ? last : former
}
