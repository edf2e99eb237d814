import '@/app/(site)/site.css'

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'

import { isLanguage } from '@/src/i18n/languages'
import { linkTo } from '@/src/i18n/links'
import { EnhanceScript } from '@/src/ui/enhance-script'

/** The server around Next caches the pages by address and revision; Next itself renders each request. */
export const dynamic = 'force-dynamic'

export const metadata: Metadata = { icons: { icon: { url: linkTo.icon, type: 'image/svg+xml' }, apple: { url: linkTo.touchIcon, sizes: '180x180' } } }

export { viewport } from '@/src/ui/metadata'

export default async function SiteLayout({ children, params }: { children: ReactNode; params: Promise<{ lang: string }> }) {
  const { lang } = await params
  if (!isLanguage(lang)) notFound()
  return (
    <html lang={lang}>
      <body>
        {children}
        <EnhanceScript />
      </body>
    </html>
  )
}
