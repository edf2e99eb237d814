import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'

import { BrandLogo } from '@/src/admin/brand/brand'
import { words } from './words'

/** `/admin/forgot` of a server that sends no mail: who can help, in place of Payload's form for an address. */
export function ForgotView({ initPageResult: { req } }: AdminViewServerProps) {
  const say = words[req.i18n.language === 'en' ? 'en' : 'ja'].forgot
  return (
    <div className="sign-in-code">
      <BrandLogo i18n={req.i18n} />
      <h1>{say.title}</h1>
      <ol>
        {say.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>{say.admins}</p>
      <p>
        <Link href={`${req.payload.config.routes.admin}/login`} prefetch={false}>
          {say.back}
        </Link>
      </p>
    </div>
  )
}
