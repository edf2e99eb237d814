/** What is drawn of the process: boxes in their places, and which of them a pathway joins. */
export interface ProcessLink {
  readonly key: string
  readonly from: string
  readonly to: string
  /** Whether a number stands on it: room is looked for. */
  readonly hasBadge: boolean
}

export interface PlacedBox<Node> {
  readonly node: Node
  readonly column: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly lines: readonly string[]
  readonly notes: readonly string[]
}
