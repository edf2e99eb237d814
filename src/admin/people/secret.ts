'use client'

import { useEffect, useState } from 'react'

/** The secret behind the `#` of the address: browsers send that part to no server, so it stands in no log. Null until the page is awake. */
export function useSecret(): string | null {
  const [secret, setSecret] = useState<string | null>(null)
  useEffect(() => {
    const read = (): void => setSecret(window.location.hash.slice(1))
    read()
    window.addEventListener('hashchange', read)
    return () => window.removeEventListener('hashchange', read)
  }, [])
  return secret
}
