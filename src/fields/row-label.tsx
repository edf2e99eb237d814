'use client'

import { useRowLabel } from '@payloadcms/ui'

interface RowLabelProps {
  /** Paths inside the row whose texts make the title, in order: `period.text`, `title.ja`. */
  readonly parts: readonly string[]
}

function at(row: unknown, path: string): string {
  const value = path.split('.').reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined), row,
  )
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** Titles a row by its content ("2016-18 草の根技術協力事業"), not by its number. */
export function RowLabel({ parts }: RowLabelProps) {
  const { data, rowNumber } = useRowLabel<unknown>()
  const title = parts.map((path) => at(data, path)).filter(Boolean).join('　')
  return <span>{title || `（${(rowNumber ?? 0) + 1}）`}</span>
}
