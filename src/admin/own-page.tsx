import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

interface OwnPageProps extends Pick<AdminViewServerProps, 'initPageResult' | 'params' | 'payload' | 'searchParams' | 'viewActions'> {
  readonly className?: string
  readonly children: ReactNode
}

/**
 * A page of our own inside Payload's frame, with its menu and the bell. Payload lets anybody see one: who may is asked by the view, before it
 * draws this.
 */
export function OwnPage({ initPageResult, params, payload, searchParams, viewActions, className, children }: OwnPageProps) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user ?? undefined}
      viewActions={viewActions}
      visibleEntities={visibleEntities}
    >
      <main>
        <Gutter className={className}>{children}</Gutter>
      </main>
    </DefaultTemplate>
  )
}
