'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { useParams, usePathname } from 'next/navigation'

import { addressIn } from '@/src/admin/address'
import { useLanguage } from '@/src/admin/use-language'
import { deskWords } from './words'

/** The tab that leads to the desk, drawn as Payload's own: their labels know only Payload's words. */
export function EnglishTab({ path = '/english' }: { readonly path?: string }) {
  const { config } = useConfig()
  const { segments } = useParams<{ segments?: string[] }>()
  const pathname = usePathname()
  const [, collection = '', id = ''] = segments ?? []
  const address = `${addressIn(config.routes.admin, collection, decodeURIComponent(id))}${path}`
  const isHere = pathname === address
  return (
    <Button
      buttonStyle="tab"
      className={isHere ? 'doc-tab doc-tab--active' : 'doc-tab'}
      disabled={isHere}
      el={isHere ? 'div' : 'link'}
      margin={false}
      size="medium"
      to={isHere ? undefined : address}
    >
      <span className="doc-tab__label">{deskWords[useLanguage()].tab}</span>
    </Button>
  )
}
