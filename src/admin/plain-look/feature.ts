import { createServerFeature } from '@payloadcms/richtext-lexical'

/** Pasted words lose the look that Word, Excel and other pages gave them. */
export const PlainLookFeature = createServerFeature({
  feature: { ClientFeature: '/src/admin/plain-look/client#PlainLookFeatureClient' },
  key: 'plainLook',
})
