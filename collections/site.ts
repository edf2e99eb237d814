import type { GlobalBeforeValidateHook, GlobalConfig } from 'payload'

import { siteAccess } from '@/src/editorial/access/access'
import { loadedVersion, refuseStaleGlobal } from '@/src/editorial/drafts/stale-saves'
import { recordGlobal } from '@/src/editorial/events/changed-addresses'
import { refuse } from '@/src/editorial/faults/faults'
import { presenceNotice } from '@/src/editorial/presence/field'
import { noteGlobalSave } from '@/src/editorial/presence/rows'
import { bilingual } from '@/src/fields/bilingual'
import { label } from '@/src/fields/labels'
import { isBlank } from '@/src/model/emptiness'
import { get } from '@/src/model/reading'
import { groups } from './groups'

/** The settings are live when saved, and the name stands in the head and the title of every page: it is not emptied. Other parts may be left out. */
const keepName: GlobalBeforeValidateHook = ({ data, originalDoc, req }) => {
  const name: unknown = get(data, 'name.ja')
  if (name === undefined || !isBlank(name) || isBlank(get(originalDoc, 'name.ja'))) return data
  return refuse(
    'site',
    [
      {
        path: 'name.ja',
        tab: null,
        list: null,
        row: null,
        field: label('サイト名（日本語）', 'Name of the site (Japanese)'),
        message: { ja: '入力してください。', en: 'Please fill this in.' },
      },
    ],
    req,
  )
}

/** What staff say about the whole site: its name, licence, attribution and contact. Live as soon as it is saved. */
export const Site: GlobalConfig = {
  slug: 'site',
  label: label('サイトの設定', 'Site settings'),
  access: siteAccess,
  lockDocuments: false,
  admin: {
    group: groups.site,
    components: { elements: { beforeDocumentControls: ['/src/admin/saving/saving#Saving'], SaveButton: '/src/admin/saving/buttons#SaveButton' } },
  },
  hooks: { beforeValidate: [refuseStaleGlobal, keepName], afterChange: [recordGlobal, noteGlobalSave] },
  fields: [
    presenceNotice,
    bilingual({ name: 'name', label: label('サイト名', 'Name of the site') }),
    bilingual({ name: 'description', label: label('説明', 'Description'), kind: 'textarea' }),
    bilingual({ name: 'licence', label: label('利用条件', 'Licence'), kind: 'textarea' }),
    bilingual({ name: 'attribution', label: label('出典の書き方', 'Attribution'), kind: 'textarea' }),
    bilingual({ name: 'contact', label: label('問い合わせ先', 'Contact'), kind: 'textarea' }),
    loadedVersion,
  ],
}
