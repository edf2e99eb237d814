/**
 * Draws what staff wrote. The API can store any tree, so drawing allow-lists again: known nodes, safe links, and
 * nothing else. A node that is not known is dropped with everything in it.
 */
import { Fragment, type ReactNode } from 'react'

import type { BilingualRichText, RichTextNode } from '@/src/catalogue/types'
import type { Language } from '@/src/i18n/languages'
import { defaultLanguage } from '@/src/i18n/languages'
import { isBlank } from '@/src/model/emptiness'
import { safeAddress } from '@/src/rich-text/links'
import { drawTable } from './rich-text-table'

const bold = 1
const italic = 2
/** Deeper than any text a person writes; a tree made to exhaust the stack ends here. */
const deepest = 20

function drawText({ text = '', format }: RichTextNode): ReactNode {
  const marks = typeof format === 'number' ? format : 0
  const slanted = marks & italic ? <em>{text}</em> : text
  return marks & bold ? <strong>{slanted}</strong> : slanted
}

function drawChildren(node: RichTextNode, depth: number): ReactNode {
  if (depth >= deepest) return null
  return (node.children ?? []).map((child, index) => <Fragment key={index}>{drawNode(child, depth + 1)}</Fragment>)
}

function drawNode(node: RichTextNode, depth: number): ReactNode {
  switch (node.type) {
    case 'text':
      return drawText(node)
    case 'linebreak':
      return <br />
    case 'tab':
      return ' '
    case 'paragraph':
      return node.children?.length ? <p>{drawChildren(node, depth)}</p> : null
    case 'heading':
      return node.tag === 'h4' ? <h4>{drawChildren(node, depth)}</h4> : <h3>{drawChildren(node, depth)}</h3>
    case 'quote':
      return (
        <blockquote>
          <p>{drawChildren(node, depth)}</p>
        </blockquote>
      )
    case 'list':
      return drawList(node, depth)
    case 'table':
      return drawTable(node, (part) => drawChildren(part, depth + 2))
    case 'listitem':
      return <li>{drawChildren(node, depth)}</li>
    case 'link':
    case 'autolink': {
      const address = safeAddress(node.fields?.url)
      return address === null ? drawChildren(node, depth) : <a href={address}>{drawChildren(node, depth)}</a>
    }
    default:
      return null
  }
}

/** Only items may stand in a list; anything else in it would be invalid HTML. */
function drawList(node: RichTextNode, depth: number): ReactNode {
  const items = (node.children ?? []).filter(({ type }) => type === 'listitem')
  const drawn = drawChildren({ ...node, children: items }, depth)
  return node.listType === 'number' ? <ol>{drawn}</ol> : <ul>{drawn}</ul>
}

/** A text written by staff, in the reader's language or else in Japanese. */
export function RichText({ of, language }: { of: BilingualRichText; language: Language }) {
  const lang = isBlank(of[language]) ? defaultLanguage : language
  const tree = of[lang]
  if (tree === null || isBlank(tree)) return null
  return (
    <div className="prose" lang={lang === language ? undefined : lang}>
      {drawChildren(tree.root, 0)}
    </div>
  )
}
