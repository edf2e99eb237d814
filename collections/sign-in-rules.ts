import type { GlobalConfig } from 'payload'

import { adminsOnly } from '@/src/editorial/access/access'
import { roleOptions } from '@/src/editorial/access/roles'
import { loadedVersion, refuseStaleGlobal } from '@/src/editorial/drafts/stale-saves'
import { presenceNotice } from '@/src/editorial/presence/field'
import { noteGlobalSave } from '@/src/editorial/presence/rows'
import { recordSignInRules } from '@/src/editorial/second-factor/demand'
import { label } from '@/src/fields/labels'
import { groups } from './groups'

/** What administrators ask of everybody's sign-in. */
export const SignInRules: GlobalConfig = {
  slug: 'sign-in-rules',
  label: label('ログインの決まり', 'Sign-in rules'),
  access: { read: adminsOnly, update: adminsOnly },
  lockDocuments: false,
  admin: {
    group: groups.site,
    hidden: ({ user }) => user?.role !== 'admin',
    components: { elements: { beforeDocumentControls: ['/src/admin/saving/saving#Saving'], SaveButton: '/src/admin/saving/buttons#SaveButton' } },
  },
  hooks: { beforeValidate: [refuseStaleGlobal], afterChange: [recordSignInRules, noteGlobalSave] },
  fields: [
    presenceNotice,
    {
      name: 'secondFactorRoles',
      type: 'select',
      hasMany: true,
      options: roleOptions,
      label: label('確認コード（二段階認証）を必ず使う役割', 'Roles that must use a code (second factor)'),
      admin: {
        description: label(
          '選んだ役割の人は、次のログインで確認コードを設定します。設定が済むまで、ほかのことはできません。選ばない役割の人も、自分で使い始められます。',
          'People with these roles set up a code at their next sign-in, and can do nothing else until then. Everybody else may turn it on for themselves.',
        ),
      },
    },
    loadedVersion,
  ],
}
