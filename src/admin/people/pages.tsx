import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

import { OwnPage } from '@/src/admin/own-page'
import { isAdmin } from '@/src/editorial/access/roles'
import { Invite } from './invite'
import { Leaving } from './leaving'

/** For administrators: whoever is none is sent to the first page, or to sign in. */
function AdminsPage({ children, ...props }: AdminViewServerProps & { readonly children: ReactNode }) {
  if (!isAdmin(props.initPageResult.req.user)) redirect(props.payload.config.routes.admin)
  return (
    <OwnPage {...props} className="people">
      {children}
    </OwnPage>
  )
}

/** `/admin/invite`: inviting somebody, and the invitations that wait. */
export function InviteView(props: AdminViewServerProps) {
  return (
    <AdminsPage {...props}>
      <Invite />
    </AdminsPage>
  )
}

/** `/admin/leaving?person=…`: what somebody who leaves has in hand, and the end of their account. */
export function LeavingView(props: AdminViewServerProps) {
  const person = props.searchParams?.person
  return (
    <AdminsPage {...props}>
      <Leaving person={typeof person === 'string' ? person : ''} />
    </AdminsPage>
  )
}
