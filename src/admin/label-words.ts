import type { CollectionConfig, Plugin } from 'payload'

type Label = NonNullable<NonNullable<CollectionConfig['labels']>['singular']>

/** A label that becomes words before it reaches the browser. */
function inWords(label: Label | undefined): Label | undefined {
  if (typeof label !== 'object') return label
  const words: Readonly<Record<string, string>> = label
  return ({ i18n }) => words[i18n.language] ?? words.ja ?? ''
}

/**
 * The names of the collections as words. As an object of languages they reach the browser as they are, and Payload puts
 * "[object Object]" into its sentences there.
 */
export const labelsInWords: Plugin = (config) => ({
  ...config,
  collections: config.collections?.map((collection) =>
    collection.labels === undefined
      ? collection
      : { ...collection, labels: { singular: inWords(collection.labels.singular), plural: inWords(collection.labels.plural) } },
  ),
})
