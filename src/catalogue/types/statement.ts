/** What stands behind and within every text: where it comes from, and how it is marked up. */
import type { Language } from '@/src/i18n/languages'
import type { EvidenceLevel } from '@/src/model/terms'

/** Where a statement comes from. `locator` is the section heading or page as printed in the source. */
export interface Evidence {
  readonly source: string
  readonly locator: string
  readonly level: EvidenceLevel
}

/** A node of Lexical's serialised tree. Renderers allow-list `type`; anything else is not drawn. */
export interface RichTextNode {
  readonly type: string
  readonly children?: readonly RichTextNode[]
  readonly text?: string
  readonly format?: number | string
  readonly tag?: string
  readonly listType?: string
  /** Of a table's cell. */
  readonly headerState?: number
  readonly colSpan?: number
  readonly rowSpan?: number
  readonly fields?: { readonly url?: string; readonly linkType?: string; readonly newTab?: boolean }
}
export interface RichText {
  readonly root: RichTextNode
}
export type BilingualRichText = Readonly<Record<Language, RichText | null>>
