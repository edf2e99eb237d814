import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { OwnPage } from '@/src/admin/own-page'
import { roleOf } from '@/src/editorial/access/roles'
import { StartCase } from './start-case'

/** The page on which a case begins, for staff: strangers are sent to the sign-in. */
export function StartView(props: AdminViewServerProps) {
  const { user } = props.initPageResult.req
  const { admin } = props.payload.config.routes
  if (roleOf(user) === null) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/start-case`)}`)
  return (
    <OwnPage {...props}>
      <StartCase />
    </OwnPage>
  )
}
