'use client'

import { useForm } from '@payloadcms/ui'
import { useEffect } from 'react'

/** Milliseconds until the server is asked again, twice as long each time, at most half a minute. */
const patience = 1_500
const longest = 30_000

/**
 * The server says what a new row's fields are drawn with. Payload can forget to ask it: when the answer to an earlier question
 * arrives just after the row was added, the row counts as asked for. So a row that waits is asked for again, by a change of the
 * form's state that changes no value: of two in turn, because the same one twice is no change.
 */
export function useAskingAgain(path: string, rows: readonly { readonly isLoading?: boolean }[]): void {
  const { dispatchFields, getFields, setModified } = useForm()
  const waiting = rows.findIndex(({ isLoading }) => isLoading === true)
  useEffect(() => {
    if (waiting < 0) return
    let timer: ReturnType<typeof setTimeout>
    const later = (turn: number): void => {
      timer = setTimeout(
        () => {
          const at = turn % 2 === 0 ? `${path}.${waiting}.id` : path
          setModified(true)
          dispatchFields({ type: 'UPDATE', path: at, value: getFields()[at]?.value })
          later(turn + 1)
        },
        Math.min(patience * 2 ** turn, longest),
      )
    }
    later(0)
    return () => clearTimeout(timer)
  }, [dispatchFields, getFields, path, setModified, waiting])
}
