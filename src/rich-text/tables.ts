/** What a table in a text may be: as large as a page can show, without a look of its own. */

/** What is not allowed in a text, said to whoever wrote it in both languages. */
export type RichTextFault = Readonly<Record<'ja' | 'en', string>>

const mostTableRows = 100
const mostTableColumns = 20

const children = (node: Readonly<Record<string, unknown>>): readonly unknown[] => (Array.isArray(node.children) ? node.children : [])

function typesIn(nodes: readonly unknown[], wanted: string): boolean {
  return nodes.every((node) => typeof node === 'object' && node !== null && 'type' in node && node.type === wanted)
}

function isSpan(value: unknown, most: number): boolean {
  return value === undefined || value === null || (Number.isInteger(value) && Number(value) >= 1 && Number(value) <= most)
}

const misplaced: RichTextFault = {
  ja: '表の形が崩れています。表を削除し、もう一度貼り付けてください。',
  en: 'The table is broken. Delete it and paste it again.',
}

/** What is wrong with a part of a table; `parent` is the type of the node that it stands in. Empty for other nodes. */
export function tableFaults(node: Readonly<Record<string, unknown>>, parent: string): RichTextFault[] {
  const own = children(node)
  switch (node.type) {
    case 'table': {
      if (parent === 'tablecell') {
        return [{ ja: '表の中に表は入れられません。内側の表を外に出してください。', en: 'A table cannot stand in a table. Move the inner one out.' }]
      }
      if (own.length > mostTableRows) {
        return [
          {
            ja: `表が大きすぎます（${own.length}行）。${mostTableRows}行までにし、分けて入れてください。`,
            en: `The table is too large (${own.length} rows). Keep to ${mostTableRows} rows and split it.`,
          },
        ]
      }
      return typesIn(own, 'tablerow') ? [] : [misplaced]
    }
    case 'tablerow':
      if (own.length > mostTableColumns) {
        return [
          {
            ja: `表の列が多すぎます（${own.length}列）。${mostTableColumns}列までにしてください。`,
            en: `The table has too many columns (${own.length}). Keep to ${mostTableColumns}.`,
          },
        ]
      }
      return parent === 'table' && typesIn(own, 'tablecell') ? [] : [misplaced]
    case 'tablecell':
      return parent === 'tablerow' && isSpan(node.colSpan, mostTableColumns) && isSpan(node.rowSpan, mostTableRows) ? [] : [misplaced]
    default:
      return []
  }
}
