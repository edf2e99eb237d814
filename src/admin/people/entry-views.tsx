import { MinimalTemplate } from '@payloadcms/next/templates'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

import { BrandLogo } from '@/src/admin/brand/brand'
import { Join } from './join'
import { Reset } from './reset'

function Entry({ children, initPageResult: { req } }: AdminViewServerProps & { readonly children: ReactNode }) {
  return (
    <MinimalTemplate>
      <main>
        <BrandLogo i18n={req.i18n} />
        {children}
      </main>
    </MinimalTemplate>
  )
}

/** `/admin/invitation#…`: for whoever has the link of an invitation, without an account. */
export function InvitationView(props: AdminViewServerProps) {
  return (
    <Entry {...props}>
      <Join />
    </Entry>
  )
}

/** `/admin/new-password#…`: for whoever asked for another password. */
export function NewPasswordView(props: AdminViewServerProps) {
  return (
    <Entry {...props}>
      <Reset />
    </Entry>
  )
}
