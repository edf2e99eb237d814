import type { ReactNode } from 'react'

export interface Definition {
  readonly term: string
  /** Null leaves the row out. */
  readonly value: ReactNode
}

/** Facts as term and value. A row without a value is not shown: an empty cell says nothing. */
export function DefinitionTable({ rows }: { rows: readonly Definition[] }) {
  const filled = rows.filter(({ value }) => value !== null && value !== undefined && value !== '')
  if (filled.length === 0) return null
  return (
    <dl className="definitions">
      {filled.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
