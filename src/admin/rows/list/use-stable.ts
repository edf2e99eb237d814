'use client'

import { useCallback, useInsertionEffect, useRef } from 'react'

/** A function that stays the same from drawing to drawing and does what the newest one does. Not to be called while drawing. */
export function useStable<Args extends readonly unknown[]>(newest: (...args: Args) => void): (...args: Args) => void {
  const now = useRef(newest)
  useInsertionEffect(() => {
    now.current = newest
  }, [newest])
  return useCallback((...args: Args) => now.current(...args), [])
}
