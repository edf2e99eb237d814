'use client'

import { useDocumentDrawer, useEffectEvent } from '@payloadcms/ui'
import type { CollectionSlug } from 'payload'
import { type ReactNode, useEffect } from 'react'

interface AddTyped {
  readonly collectionSlug: CollectionSlug
  readonly typed: string
  readonly onMade: (id: number | string) => void
}

/** The form of a new record with what was typed as its name; opens by itself. */
export function AddTyped({ collectionSlug, typed, onMade }: AddTyped): ReactNode {
  const [DocumentDrawer, , { openDrawer }] = useDocumentDrawer({ collectionSlug })
  const open = useEffectEvent(openDrawer)
  // Once: whoever looks at the drawer closes it.
  useEffect(() => open(), [])
  return <DocumentDrawer initialData={{ name: { ja: typed } }} onSave={({ doc, operation }) => void (operation === 'create' && onMade(doc.id))} />
}
