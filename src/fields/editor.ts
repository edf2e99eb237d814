import {
  BlockquoteFeature,
  BoldFeature,
  createServerFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { TextFieldSingleValidation } from 'payload'

import { languageOf } from '@/src/i18n/languages'
import { isSafeLink } from '@/src/rich-text/links'

/** Pasted words lose the look that Word, Excel and other pages gave them. The work is done in the browser. */
const PlainLookFeature = createServerFeature({ feature: { ClientFeature: '/src/admin/plain-look/client#PlainLookFeatureClient' }, key: 'plainLook' })

/** Said while the link is being made; the guard refuses the same links at every door. */
const validateLink: TextFieldSingleValidation = (value, { req }) =>
  isSafeLink(value) ||
  (languageOf(req) === 'en'
    ? 'Give an address that begins with https://, http:// or mailto:, or a path of this site that begins with /.'
    : 'https://、http://、mailto: で始まるアドレスか、/ で始まるこのサイトのアドレスを入力してください。')

/** The one editor of the product. What it can write is what `src/rich-text/faults.ts` allows and pages can draw. */
export const editorialEditor = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h3', 'h4'] }),
    BoldFeature(),
    ItalicFeature(),
    OrderedListFeature(),
    UnorderedListFeature(),
    BlockquoteFeature(),
    LinkFeature({
      enabledCollections: [],
      // Payload's own hook would store an address that it does not know in another spelling.
      fields: ({ defaultFields }) =>
        defaultFields.map((field) =>
          field.type === 'text' && field.name === 'url' && field.hasMany !== true ? { ...field, hasMany: false, hooks: {}, validate: validateLink } : field,
        ),
    }),
    // A pasted table keeps its cells; without it they would be loose paragraphs.
    EXPERIMENTAL_TableFeature(),
    PlainLookFeature(),
    FixedToolbarFeature(),
  ],
})
