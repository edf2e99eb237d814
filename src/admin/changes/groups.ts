/** Changes as they are read: what belongs to one row, or to one tab beside rows, stands together with who changed it. Pure. */
import type { ToldChange } from '@/src/editorial/changes/compare'
import type { Deed } from '@/src/editorial/changes/stories'
import { formatAddress } from '@/src/model/addresses'
import type { FieldLocation } from '@/src/model/changes/differences'

export interface ChangeGroup {
  readonly key: string
  /** The row, or the tab; what the members say beyond it stands with each. */
  readonly location: Pick<FieldLocation, 'tab' | 'within'>
  readonly deeds: readonly Deed[]
  /** Somebody's change that no event tells of. */
  readonly isPartlyUnknown: boolean
  readonly members: readonly { readonly told: ToldChange; readonly within: FieldLocation['within'] }[]
}

/** How many of the words of a location name the group: up to the outermost row, or nothing but the tab. */
function depthOf({ within }: FieldLocation): number {
  return within.findIndex((word) => 'row' in word) + 1
}

function keyOf({ location }: ToldChange['change']): string {
  const row = location.address.steps.findIndex((step) => 'row' in step)
  return row >= 0 ? formatAddress({ ...location.address, steps: location.address.steps.slice(0, row + 1) }) : `tab ${location.tab?.ja ?? ''}`
}

/** The changes in their order, those that stand beside each other in one row or tab as one group. */
export function groupsOf(changes: readonly ToldChange[]): ChangeGroup[] {
  const groups: { key: string; all: ToldChange[] }[] = []
  for (const told of changes) {
    const key = keyOf(told.change)
    const last = groups.at(-1)
    if (last?.key === key) last.all.push(told)
    else groups.push({ key, all: [told] })
  }
  return groups.flatMap(({ key, all }) => {
    const first = all[0]?.change
    if (!first) return []
    const depth = depthOf(first.location)
    return {
      key,
      location: { tab: first.location.tab, within: first.location.within.slice(0, depth) },
      deeds: [...new Set(all.flatMap(({ deed }) => deed ?? []))],
      isPartlyUnknown: all.some(({ deed }) => deed === null),
      members: all.map((told) => ({ told, within: told.change.location.within.slice(depth) })),
    }
  })
}
