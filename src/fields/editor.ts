import {
  BlockquoteFeature, BoldFeature, EXPERIMENTAL_TableFeature, FixedToolbarFeature, HeadingFeature, ItalicFeature, lexicalEditor, LinkFeature,
  OrderedListFeature, ParagraphFeature, UnorderedListFeature,
} from '@payloadcms/richtext-lexical'

import { PlainLookFeature } from '../admin/plain-look/feature'

/** The one editor of the product. What it can write is what `src/editorial/rich-text.ts` allows and pages can draw. */
export const editorialEditor = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h3', 'h4'] }),
    BoldFeature(),
    ItalicFeature(),
    OrderedListFeature(),
    UnorderedListFeature(),
    BlockquoteFeature(),
    LinkFeature({ enabledCollections: [] }),
    // A pasted table keeps its cells; without it they would be loose paragraphs.
    EXPERIMENTAL_TableFeature(),
    PlainLookFeature(),
    FixedToolbarFeature(),
  ],
})
