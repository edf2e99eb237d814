import { Fragment } from 'react'

import type { FindingText } from '@/src/i18n/text'

/** What was found, with its numbers larger than the words around them. */
export function Finding({ of }: { of: FindingText }) {
  return (
    <p className="common-finding">
      {of.map((part, index) => (typeof part === 'string' ? <Fragment key={index}>{part}</Fragment> : <strong key={index}>{part.number}</strong>))}
    </p>
  )
}
