/** A page that reads nothing but its language from the address: its metadata, and the component that draws it. */
import type { Metadata } from 'next'
import type { ComponentType } from 'react'

import { type PageInformation, pageMetadata } from '@/src/ui/metadata'
import type { View } from '@/src/ui/view'
import { type PageProps, viewFor } from './page-view'

export function pageRoute(describe: (view: View) => PageInformation, Content: ComponentType<{ readonly view: View }>) {
  return {
    async metadata({ params }: PageProps): Promise<Metadata> {
      const view = viewFor(await params)
      return pageMetadata(view, describe(view))
    },
    async Page({ params }: PageProps) {
      return <Content view={viewFor(await params)} />
    },
  }
}
