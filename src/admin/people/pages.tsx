import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

import { isAdmin } from '@/src/editorial/access/roles'
import { Invite } from './invite'
import { Leaving } from './leaving'

/** Payload lets anybody see a page of one's own: whoever is no administrator is sent to the first page, or to sign in. */
function AdminsPage({ initPageResult, params, searchParams, viewActions, children }: AdminViewServerProps & { readonly children: ReactNode }) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { routes } = req.payload.config
  if (!isAdmin(req.user)) redirect(routes.admin)
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user ?? undefined}
      viewActions={viewActions}
      visibleEntities={visibleEntities}
    >
      <main>
        <Gutter className="people">{children}</Gutter>
      </main>
    </DefaultTemplate>
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
