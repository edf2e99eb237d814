/**
 * The read model: what the public side knows. Plain, immutable data; no Payload type reaches it.
 * Vocabulary entries are referred to by slug (countries by ISO 3166-1 alpha-2 code) and looked up in the snapshot.
 */
export type * from './case'
export * from './entries'
export type * from './snapshot'
export type * from './statement'
export type * from './survey'
