/** Rows that were removed and can still be taken back: where they stand between the others. Pure. */
import type { FormState } from 'payload'

export interface RemovedRow {
  readonly id: string
  readonly title: string
  /** Every value of the row, by its path within the row: what brings it back exactly. */
  readonly state: FormState
}

/** Rows that went in one step, and come back in one. */
export interface Removal {
  readonly rows: readonly RemovedRow[]
  /** Rows that were pasted in their place; they go when the others come back. */
  readonly pasted: readonly string[]
  /** Ids that references were led to by that paste, old to new. */
  readonly repointed: ReadonlyMap<string, string>
}

/** What a list has lost so far, oldest first, and the order in which everything stood, the lost rows included. */
export interface Losses {
  readonly removals: readonly Removal[]
  readonly order: readonly string[]
}

export const noLosses: Losses = { removals: [], order: [] }

/**
 * The ids of a list as they stand, with the removed ones where they stood: each after the nearest row that stood before it
 * and is still shown, whatever was moved or added since.
 */
export function withRemoved(live: readonly string[], { removals, order }: Losses): string[] {
  const removed = new Set(removals.flatMap(({ rows }) => rows.map(({ id }) => id)))
  const shown = live.filter((id) => !removed.has(id))
  order.forEach((id, index) => {
    if (!removed.has(id)) return
    const before = order.slice(0, index).findLast((earlier) => shown.includes(earlier))
    shown.splice(before === undefined ? 0 : shown.indexOf(before) + 1, 0, id)
  })
  return shown
}

/** Notes a removal. `live`: the ids of the list before it. */
export function afterRemoval(losses: Losses, live: readonly string[], removal: Removal): Losses {
  return { removals: [...losses.removals, removal], order: withRemoved(live, losses) }
}

/** Notes that a removal was taken back. */
export function afterReturn({ removals, order }: Losses, returned: Removal): Losses {
  return { removals: removals.filter((removal) => removal !== returned), order }
}

/** How many rows of the list stand before each row of a removal: where they are put in, one after another. */
export function positionsOf(removal: Removal, live: readonly string[], losses: Losses): { readonly row: RemovedRow; readonly at: number }[] {
  const back = new Set([...live, ...removal.rows.map(({ id }) => id)])
  const order = withRemoved(live, losses).filter((id) => back.has(id))
  return [...removal.rows].map((row) => ({ row, at: order.indexOf(row.id) })).sort((a, b) => a.at - b.at)
}
