'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { TextNode } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'

/**
 * Takes the look off whatever words come into the text. A style that stayed would be refused when the text is saved
 * (`src/rich-text/faults.ts`), and the words of a pasted Excel cell bring a colour.
 */
function PlainLook() {
  const [editor] = useLexicalComposerContext()
  useEffect(
    () =>
      editor.registerNodeTransform(TextNode, (node) => {
        if (node.getStyle() !== '') node.setStyle('')
      }),
    [editor],
  )
  return null
}

export const PlainLookFeatureClient = createClientFeature({ plugins: [{ Component: PlainLook, position: 'normal' }] })
