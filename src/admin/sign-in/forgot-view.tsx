import './sign-in.css'

import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'

import { BrandLogo } from '@/src/admin/brand/brand'
import { sendsMail } from '@/src/editorial/mail/sends-mail'
import { ForgotForm } from './forgot-form'
import { words } from './words'

/** `/admin/forgot`: a link is asked for or, of a server that sends no mail, who can help. */
export function ForgotView({ initPageResult: { req } }: AdminViewServerProps) {
  const say = words[req.i18n.language === 'en' ? 'en' : 'ja'].forgot
  const { admin, api } = req.payload.config.routes
  return (
    <div className="sign-in-code">
      <BrandLogo i18n={req.i18n} />
      <h1>{say.title}</h1>
      {sendsMail(req.payload) ? (
        <ForgotForm door={`${api}/users/forgot-password`} />
      ) : (
        <>
          <ol>
            {say.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p>{say.admins}</p>
        </>
      )}
      <p>
        <Link href={`${admin}/login`} prefetch={false}>
          {say.back}
        </Link>
      </p>
    </div>
  )
}
