import type { CollectionAfterChangeHook } from 'payload'

const published = { ja: '公開しました。まもなくページに表れます。', en: 'Published. Readers will see it shortly.' }

/** After a publish the form says so: Payload has one sentence for everything that is no draft. */
export const sayPublished: CollectionAfterChangeHook = ({ doc, req }) => {
  if (doc._status !== 'published') return doc
  const { t } = req
  req.t = (key, options) => {
    if (key !== 'general:updatedSuccessfully') return t(key, options)
    return req.i18n.language === 'en' ? published.en : published.ja
  }
  return doc
}
