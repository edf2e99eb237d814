import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { roleOf } from '@/src/editorial/access/roles'
import { StartCase } from './start-case'

/** The page on which a case begins. Payload lets anybody see a page of one's own: strangers are sent to the sign-in. */
export function StartView({ initPageResult, params, searchParams, viewActions }: AdminViewServerProps) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { routes } = req.payload.config
  if (roleOf(req.user) === null) redirect(`${routes.admin}/login?redirect=${encodeURIComponent(`${routes.admin}/start-case`)}`)
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
        <Gutter>
          <StartCase />
        </Gutter>
      </main>
    </DefaultTemplate>
  )
}
