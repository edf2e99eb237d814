import type { CollectionConfig, PayloadRequest } from 'payload'

import { adminField, adminsOnly, boundReads } from '@/src/editorial/access/access'
import { isAdmin, roleOptions } from '@/src/editorial/access/roles'
import { keepAnAdmin, keepAnAdminOnDelete, refuseOpenRegistration } from '@/src/editorial/accounts/administrators'
import { recordAccount, recordAccountDelete, recordSignIn, recordSignOut, recordUnlock } from '@/src/editorial/accounts/events'
import { resetFailedLogins, throttleLogin } from '@/src/editorial/accounts/login-throttle'
import { markOneTimePassword, noteWhoSetsPassword } from '@/src/editorial/accounts/one-time-password'
import { changePassword, equaliseLoginTime, requireLongPassword } from '@/src/editorial/accounts/passwords'
import { answerForgotten, answerReset, refuseOtherResets } from '@/src/editorial/accounts/resets'
import { answerEndSessions, answerSessions, keepStoredAccount } from '@/src/editorial/accounts/sessions'
import { loadedVersion, refuseStaleSave } from '@/src/editorial/drafts/stale-saves'
import { say } from '@/src/editorial/faults/messages'
import { answerEnd, answerOpenWork, answerReopen } from '@/src/editorial/leaving/endpoints'
import { keepColumns, searchText } from '@/src/editorial/list-columns/columns'
import { searchFolded } from '@/src/editorial/list-columns/folded-search'
import { presenceNotice } from '@/src/editorial/presence/field'
import { noteSave } from '@/src/editorial/presence/rows'
import { askForCode, forgetFactor } from '@/src/editorial/second-factor/ask-for-code'
import { secondFactorField } from '@/src/editorial/second-factor/field'
import { label } from '@/src/fields/labels'
import { isBlank } from '@/src/model/emptiness'
import { groups } from './groups'
import { savedByEngine } from './saved-by-engine'

/** Members of staff. The first administrator comes from the command line, never from an open form. */
export const usersCollection = ({ isHttps }: { readonly isHttps: boolean }): CollectionConfig => ({
  slug: 'users',
  labels: { singular: label('利用者', 'User'), plural: label('利用者', 'Users') },
  admin: {
    useAsTitle: 'name',
    listSearchableFields: ['searchText'],
    defaultColumns: ['name', 'email', 'role', 'endedAt'],
    group: groups.site,
    components: { ...savedByEngine, beforeListTable: ['/src/admin/people/invite-link#InviteLink'] },
  },
  auth: {
    tokenExpiration: 8 * 60 * 60,
    // A lock would be in the hands of whoever knows the address: see `src/editorial/accounts/login-throttle.ts`.
    maxLoginAttempts: 0,
    cookies: { sameSite: 'Strict', secure: isHttps },
  },
  lockDocuments: false,
  access: {
    admin: ({ req }) => Boolean(req.user),
    read: ({ req }) => (isAdmin(req.user) ? true : req.user ? { id: { equals: req.user.id } } : false),
    create: adminsOnly,
    update: ({ req }) => (isAdmin(req.user) ? true : req.user ? { id: { equals: req.user.id } } : false),
    delete: adminsOnly,
    unlock: adminsOnly,
  },
  hooks: {
    beforeOperation: [
      refuseOpenRegistration,
      boundReads,
      searchFolded,
      requireLongPassword,
      noteWhoSetsPassword,
      refuseOtherResets,
      throttleLogin,
      equaliseLoginTime,
    ],
    beforeValidate: [refuseStaleSave],
    beforeChange: [markOneTimePassword, keepColumns],
    afterChange: [keepAnAdmin, recordAccount, noteSave],
    afterDelete: [keepAnAdminOnDelete, recordAccountDelete, forgetFactor],
    beforeLogin: [keepStoredAccount, askForCode],
    afterLogin: [resetFailedLogins, recordSignIn],
    afterLogout: [recordSignOut],
    afterOperation: [recordUnlock],
  },
  endpoints: [
    { path: '/change-password', method: 'post', handler: changePassword },
    // In place of Payload's own.
    { path: '/forgot-password', method: 'post', handler: answerForgotten },
    { path: '/reset-password', method: 'post', handler: answerReset },
    { path: '/sessions', method: 'get', handler: answerSessions },
    { path: '/end-sessions', method: 'post', handler: answerEndSessions },
    { path: '/open-work/:id', method: 'get', handler: answerOpenWork },
    { path: '/end', method: 'post', handler: answerEnd },
    { path: '/reopen', method: 'post', handler: answerReopen },
  ],
  fields: [
    presenceNotice,
    {
      name: 'ownPassword',
      type: 'ui',
      admin: { components: { Field: '/src/admin/password/own-password#OwnPassword' }, disableListColumn: true, disableBulkEdit: true },
    },
    { name: 'account', type: 'ui', admin: { components: { Field: '/src/admin/people/account#Account' }, disableListColumn: true, disableBulkEdit: true } },
    ...secondFactorField,
    {
      name: 'name',
      type: 'text',
      required: true,
      label: label('名前', 'Name'),
      validate: (value: unknown, { req }: { req: Pick<PayloadRequest, 'i18n'> }) =>
        !isBlank(value) || say(req, { ja: '名前を入力してください。', en: 'Give a name.' }),
    },
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'author',
      options: roleOptions,
      saveToJWT: true,
      label: label('役割', 'Role'),
      access: { create: adminField, update: adminField },
    },
    {
      name: 'mailChoice',
      type: 'select',
      defaultValue: 'atOnce',
      label: label('お知らせのメール', 'Mails'),
      admin: {
        isClearable: false,
        components: { afterInput: ['/src/admin/notifications/no-mail#NoMail'] },
        description: label(
          '確認の依頼やコメントなどを、メールでも知らせます。一日に一度のメールは朝7時（日本時間）に送ります。',
          'You are mailed about reviews, comments and the like. The mail of a day is sent at seven in the morning, Japan time.',
        ),
      },
      options: [
        { value: 'atOnce', label: label('そのつど', 'At once') },
        { value: 'daily', label: label('一日に一度', 'Once a day') },
        { value: 'none', label: label('受け取らない', 'None') },
      ],
    },
    {
      // Set by `src/editorial/leaving` alone: whoever has left signs in no more, and what they did stays theirs.
      name: 'endedAt',
      type: 'date',
      index: true,
      label: label('終了した日時', 'Ended at'),
      access: { create: () => false, update: () => false },
      // In lists; the form says it in words.
      admin: { condition: () => false, disableBulkEdit: true },
    },
    { name: 'ended', type: 'text', access: { create: () => false, update: () => false }, admin: { hidden: true } },
    { name: 'endedName', type: 'text', access: { create: () => false, update: () => false }, admin: { hidden: true } },
    // Payload's own list of sessions, and with each from what it was begun (`src/editorial/accounts/device.ts`).
    { name: 'sessions', type: 'array', fields: [{ name: 'device', type: 'text' }] },
    searchText,
    loadedVersion,
    // Columns of Payload's own lock, which is off; they stay for databases that have them.
    { name: 'loginAttempts', type: 'number', defaultValue: 0, hidden: true, access: { create: () => false, update: () => false } },
    { name: 'lockUntil', type: 'date', hidden: true, access: { create: () => false, update: () => false } },
    {
      // Set by `src/editorial/accounts/one-time-password.ts` alone: whoever sets a password for somebody else gives one that works once.
      name: 'hasOneTimePassword',
      type: 'checkbox',
      defaultValue: false,
      label: label('仮のパスワード', 'One-time password'),
      access: { create: () => false, update: () => false },
      admin: { hidden: true },
    },
  ],
})
