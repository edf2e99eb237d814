import { RenderServerComponent } from '@payloadcms/ui/elements/RenderServerComponent'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { getSafeRedirect } from 'payload/shared'
import type { ReactNode } from 'react'

import { BrandLogo } from '@/src/admin/brand/brand'
import { roleOf } from '@/src/editorial/access/roles'
import { SignInForm } from './sign-in-form'

/** The page to sign in, in place of Payload's: that one knows no second step. */
export function SignInView({ initPageResult: { req }, searchParams }: AdminViewServerProps): ReactNode {
  const { admin, routes } = req.payload.config
  const asked = searchParams?.redirect
  const goTo = getSafeRedirect({ fallbackTo: routes.admin, redirectTo: Array.isArray(asked) ? (asked[0] ?? '') : (asked ?? '') })
  // Whoever has no rights yet is asked for what is missing at the first page; others would lead back here.
  if (req.user) redirect(roleOf(req.user) === null ? routes.admin : goTo)
  const { openid: outcome } = searchParams ?? {}
  const provider: unknown = req.payload.config.custom.signInProvider
  const parts = { importMap: req.payload.importMap, serverProps: { i18n: req.i18n, payload: req.payload } }
  return (
    <>
      <div className="login__brand">
        <BrandLogo i18n={req.i18n} />
      </div>
      {RenderServerComponent({ Component: admin.components.beforeLogin, ...parts })}
      <SignInForm goTo={goTo} outcome={typeof outcome === 'string' ? outcome : null} provider={typeof provider === 'string' ? provider : null} />
      {RenderServerComponent({ Component: admin.components.afterLogin, ...parts })}
    </>
  )
}
