import { Fragment } from 'react'

/** A sentence in parts; its numbers stand out. */
export type FindingText = readonly (string | { readonly number: string })[]

/** What was found, with its numbers larger than the words around them. */
export function Finding({ of }: { of: FindingText }) {
  return (
    <p className="common-finding">
      {of.map((part, index) => (typeof part === 'string' ? <Fragment key={index}>{part}</Fragment> : <strong key={index}>{part.number}</strong>))}
    </p>
  )
}
