import './notifications.css'

import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, Link, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { addressIn } from '@/src/admin/address'
import { roleOf } from '@/src/editorial/access/roles'
import { notificationLabels } from '@/src/editorial/notifications/kinds'
import { mostListed, notificationsOf } from '@/src/editorial/notifications/own'
import { formatClock } from '@/src/i18n/format'
import { languageOf } from '@/src/i18n/languages'
import { NotificationList } from './list'
import { NoMail } from './no-mail'
import { words } from './words'

/** `/admin/notifications`: what the signed-in person is told of. */
export async function NotificationsView({ initPageResult, params, searchParams, payload, viewActions }: AdminViewServerProps) {
  const { req, permissions, locale, visibleEntities } = initPageResult
  const { admin } = payload.config.routes
  // Payload asks nobody who comes to a view of one's own whether they are signed in.
  if (!req.user || roleOf(req.user) === null) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/notifications`)}`)
  const language = languageOf(req)
  const say = words[language]
  const upTo = new Date().toISOString()
  const rows = await notificationsOf(req, String(req.user.id))
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user}
      viewActions={viewActions}
      visibleEntities={{ collections: visibleEntities.collections, globals: visibleEntities.globals }}
    >
      <SetStepNav nav={[{ label: say.title }]} />
      <main>
        <Gutter className="notifications">
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
              address: `${addressIn(admin, row.inCollection, row.record)}${row.address ? `?place=${encodeURIComponent(row.address)}` : ''}`,
              text: row.text ?? '',
              by: row.byName ? say.by(row.byName) : '',
              when: formatClock(row.createdAt, language),
              instant: row.createdAt,
              isNew: !row.readAt,
            }))}
            upTo={upTo}
          />
        </Gutter>
      </main>
    </DefaultTemplate>
  )
}
