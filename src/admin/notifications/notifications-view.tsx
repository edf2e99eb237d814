import './notifications.css'

import { Link, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { addressIn } from '@/src/admin/address'
import { OwnPage } from '@/src/admin/own-page'
import { roleOf } from '@/src/editorial/access/roles'
import { notificationLabels } from '@/src/editorial/notifications/kinds'
import { locationQuery } from '@/src/editorial/notifications/location-query'
import { mostListed, notificationsOf } from '@/src/editorial/notifications/own'
import { formatClock } from '@/src/i18n/format'
import { languageOf } from '@/src/i18n/languages'
import { NotificationList } from './list'
import { NoMail } from './no-mail'
import { words } from './words'

/** `/admin/notifications`: what the signed-in person is told of. */
export async function NotificationsView(props: AdminViewServerProps) {
  const { payload } = props
  const { req } = props.initPageResult
  const { admin } = payload.config.routes
  // Payload asks nobody who comes to a view of one's own whether they are signed in.
  if (!req.user || roleOf(req.user) === null) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/notifications`)}`)
  const language = languageOf(req)
  const say = words[language]
  const upTo = new Date().toISOString()
  const rows = await notificationsOf(req, String(req.user.id))
  return (
    <OwnPage {...props} className="notifications">
      <SetStepNav nav={[{ label: say.title }]} />
      <h1>{say.title}</h1>
      <NoMail i18n={req.i18n} payload={payload} />
      <p className="notifications__note">
        {say.choice} <Link href={`${admin}/account`}>{say.account}</Link>
      </p>
      {rows.length === 0 && <p>{say.none}</p>}
      {rows.length === mostListed && <p className="notifications__note">{say.newest(mostListed)}</p>}
      <NotificationList
        shown={rows.map((row) => ({
          id: row.id,
          what: notificationLabels[row.kind][language],
          record: row.recordTitle ?? '',
          address: `${addressIn(admin, row.inCollection, row.record)}${locationQuery(row)}`,
          text: row.text ?? '',
          by: row.byName ? say.by(row.byName) : '',
          when: formatClock(row.createdAt, language),
          instant: row.createdAt,
          isNew: !row.readAt,
        }))}
        upTo={upTo}
      />
    </OwnPage>
  )
}
