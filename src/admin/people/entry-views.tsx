import { MinimalTemplate } from '@payloadcms/next/templates'
import type { ReactNode } from 'react'

import { BrandLogo } from '@/src/admin/brand/brand'
import { Join } from './join'
import { Reset } from './reset'

function Entry({ children }: { readonly children: ReactNode }) {
  return (
    <MinimalTemplate>
      <main>
        <BrandLogo />
        {children}
      </main>
    </MinimalTemplate>
  )
}

/** `/admin/invitation#…`: for whoever has the link of an invitation, without an account. */
export function InvitationView() {
  return (
    <Entry>
      <Join />
    </Entry>
  )
}

/** `/admin/new-password#…`: for whoever asked for another password. */
export function NewPasswordView() {
  return (
    <Entry>
      <Reset />
    </Entry>
  )
}
