'use client'

import type { ReactNode } from 'react'

import { writeOnce } from './write-once'

if (typeof window !== 'undefined') writeOnce(HTMLTextAreaElement.prototype)

/** Only has to be loaded before a form is drawn. */
export function TextAreas({ children }: { readonly children: ReactNode }) {
  return children
}
