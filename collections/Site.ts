import type { GlobalConfig } from 'payload'

import { siteAccess } from '../src/editorial/access'
import { announceGlobal } from '../src/editorial/catalogue-changes'
import { recordGlobal } from '../src/editorial/events'
import { openWith } from '../src/editorial/presence/open-with'
import { noteGlobalSave } from '../src/editorial/presence/stays'
import { loadedVersion, refuseStaleGlobal } from '../src/editorial/stale-saves'
import { bilingual } from '../src/fields/bilingual'
import { label } from '../src/fields/labels'
import { groups } from './groups'

/** What staff say about the whole site: its name, licence, attribution and contact. Live as soon as it is saved. */
export const Site: GlobalConfig = {
  slug: 'site',
  label: label('サイトの設定', 'Site settings'),
  access: siteAccess,
  lockDocuments: false,
  admin: { group: groups.site, components: { elements: { beforeDocumentControls: ['/src/admin/saving/saving#Saving'], SaveButton: '/src/admin/saving/buttons#SaveButton' } } },
  hooks: { beforeValidate: [refuseStaleGlobal], afterChange: [recordGlobal, announceGlobal, noteGlobalSave] },
  fields: [
    openWith,
    bilingual({ name: 'name', label: label('サイト名', 'Name of the site') }),
    bilingual({ name: 'description', label: label('説明', 'Description'), kind: 'textarea' }),
    bilingual({ name: 'licence', label: label('利用条件', 'Licence'), kind: 'textarea' }),
    bilingual({ name: 'attribution', label: label('出典の書き方', 'Attribution'), kind: 'textarea' }),
    bilingual({ name: 'contact', label: label('問い合わせ先', 'Contact'), kind: 'textarea' }),
    loadedVersion,
  ],
}
