import { getTranslation } from '@payloadcms/translations'
import type { PayloadRequest } from 'payload'

/** What staff call a record of a collection, or a global, in the language of whoever asks: 「事例」. The slug of what is neither. */
export function kindName({ i18n, payload }: Pick<PayloadRequest, 'i18n' | 'payload'>, slug: string): string {
  const collection = payload.config.collections.find((one) => one.slug === slug)
  const name = collection ? collection.labels.singular : payload.config.globals.find((one) => one.slug === slug)?.label
  return name ? getTranslation(name, i18n) : slug
}
