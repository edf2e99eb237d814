/** What the house's style has to say of a text, and of which words in it. */
export type HintKind =
  | 'stopMissing'
  | 'stopExtra'
  | 'doubled'
  | 'counter'
  | 'width'
  | 'mark'
  | 'spelling'
  | 'plainStyle'
  | 'spaces'
  | 'borrowed'
  | 'longSentence'
  | 'longCompound'
  | 'noReading'

export interface Hint {
  readonly kind: HintKind
  /** The words that it is about, as written. */
  readonly found: string
  /** What is written instead of these words; null where that is for the person to say. */
  readonly instead: string | null
  /** The whole text mended, where only one mending is possible. */
  readonly mended: string | null
}
