import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { en } from '@payloadcms/translations/languages/en'
import { ja } from '@payloadcms/translations/languages/ja'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import { freeFieldsMarked, withoutIdleValidation } from '@/src/editorial/requests/idle-validation'
import { Cases } from './collections/cases'
import { Chronology } from './collections/chronology'
import { Countries } from './collections/countries'
import { ImpactTags } from './collections/impact-tags'
import { LocalConditions } from './collections/local-conditions'
import { mediaCollection } from './collections/media'
import { Organisations } from './collections/organisations'
import { Pages } from './collections/pages'
import { Places } from './collections/places'
import { Programmes } from './collections/programmes'
import { PromotingFactors } from './collections/promoting-factors'
import { ContentUpdates, ShippedContent } from './collections/shipped-content'
import { SignInRules } from './collections/sign-in-rules'
import { Site } from './collections/site'
import { Sources } from './collections/sources'
import { Statistics } from './collections/statistics'
import { Surveys } from './collections/surveys'
import { Synonyms } from './collections/synonyms'
import { usersCollection } from './collections/users'
import { labelsInWords } from './src/admin/label-words'
import { comparedInWords } from './src/admin/versions/compared-in-words'
import { databaseAdapter } from './src/database/adapter'
import { bulkIsAllOrNothing } from './src/database/transactions/bulk'
import { maxDepth } from './src/editorial/access/access'
import { oneTimePasswords } from './src/editorial/accounts/one-time-password'
import { PasswordRequests } from './src/editorial/accounts/password-requests'
import { Comments } from './src/editorial/comments/collection'
import { ConfirmationAnswers, Confirmations } from './src/editorial/confirmations/collection'
import { Endings } from './src/editorial/endings/collection'
import { CatalogueChanges } from './src/editorial/events/catalogue-changes'
import { Events } from './src/editorial/events/collection'
import { recordRefusal } from './src/editorial/events/refusals'
import { explainBulk } from './src/editorial/faults/bulk-refusals'
import { Invitations } from './src/editorial/invitations/collection'
import { withoutRowIdsInFilters } from './src/editorial/list-columns/filters'
import { Looks } from './src/editorial/looks/collection'
import { OutgoingMails } from './src/editorial/mail/collection'
import { Merges } from './src/editorial/merges/collection'
import { Notifications } from './src/editorial/notifications/collection'
import { identitiesCollection } from './src/editorial/openid/collection'
import { openIdEndpoints } from './src/editorial/openid/endpoints'
import { Presence } from './src/editorial/presence/collection'
import { textsAreClean } from './src/editorial/requests/clean-texts'
import { withClosedLocks } from './src/editorial/requests/closed-locks'
import { logFailure, logger, saySessionEnded, sayUnavailable } from './src/editorial/requests/failed-requests'
import { withPayloadShape } from './src/editorial/requests/payload-shape'
import { withReadOnlyFields } from './src/editorial/requests/read-only-fields'
import { Reviews } from './src/editorial/reviews/collection'
import { Schedules } from './src/editorial/schedules/collection'
import { SecondFactors } from './src/editorial/second-factor/collection'
import { secondFactorFirst } from './src/editorial/second-factor/first'
import { Trash } from './src/editorial/trash/collection'
import { sayTrashed } from './src/editorial/trash/told'
import { editorialEditor } from './src/fields/editor'
import { adminWords } from './src/i18n/admin-words'
import { withBoundedJobs } from './src/jobs/collection'
import { jobsConfig } from './src/jobs/tasks'
import { settings } from './src/server/settings'

const root = path.dirname(fileURLToPath(import.meta.url))
const { databaseUrl, isHttps, mail, mediaDir, openId, payloadSecret, publicUrl, signInEventsDays } = settings()

/** Payload's list of languages takes each name from here, and has 日本語 as “Japanese”. */
const japanese = { ...ja, translations: { ...ja.translations, general: { ...ja.translations.general, thisLanguage: '日本語' } } }

const config = buildConfig({
  admin: {
    avatar: 'default',
    components: {
      actions: ['/src/admin/notifications/bell#Bell'],
      beforeDashboard: [
        '/src/admin/brand/brand#DashboardTitle',
        '/src/admin/start/start-link#StartLink',
        '/src/admin/people/invite-link#InviteLink',
        '/src/admin/desk/desk#Desk',
      ],
      beforeLogin: ['/src/admin/login-address/clean-address#CleanAddress'],
      graphics: { Icon: '/src/admin/brand/brand#BrandIcon', Logo: '/src/admin/brand/brand#BrandLogo' },
      providers: [
        '/src/admin/tokyo-time/tokyo-time#TokyoTime',
        '/src/admin/text-areas/text-areas#TextAreas',
        '/src/admin/accessible-names/accessible-names#AccessibleNames',
        '/src/admin/keyboard/keep-keyboard#KeepKeyboard',
        '/src/admin/password/password-first#PasswordFirst',
        '/src/admin/second-factor/factor-first#FactorFirst',
        '/src/admin/rights/rights#Rights',
        '/src/admin/refusals/refusals#Refusals',
        '/src/admin/review/bulk-reason#BulkReason',
      ],
      views: {
        login: { Component: '/src/admin/sign-in/sign-in-view#SignInView' },
        forgot: { Component: '/src/admin/sign-in/forgot-view#ForgotView' },
        startCase: { Component: '/src/admin/start/start-view#StartView', path: '/start-case' },
        invitation: { Component: '/src/admin/people/entry-views#InvitationView', path: '/invitation' },
        invite: { Component: '/src/admin/people/pages#InviteView', path: '/invite' },
        leaving: { Component: '/src/admin/people/pages#LeavingView', path: '/leaving' },
        newPassword: { Component: '/src/admin/people/entry-views#NewPasswordView', path: '/new-password' },
        notifications: { Component: '/src/admin/notifications/notifications-view#NotificationsView', path: '/notifications' },
      },
    },
    dateFormat: 'yyyy/MM/dd HH:mm',
    importMap: { baseDir: root, importMapFile: path.resolve(root, 'app/(payload)/admin/importMap.js') },
    meta: { titleSuffix: '｜地域活性化事例' },
    user: 'users',
  },
  collections: [
    Cases,
    ImpactTags,
    PromotingFactors,
    LocalConditions,
    Programmes,
    Places,
    Countries,
    Organisations,
    Surveys,
    Sources,
    Chronology,
    Statistics,
    Synonyms,
    Pages,
    mediaCollection(mediaDir),
    usersCollection({ isHttps }),
    CatalogueChanges,
    Events,
    Presence,
    Reviews,
    Comments,
    Confirmations,
    ConfirmationAnswers,
    Schedules,
    Endings,
    Merges,
    Notifications,
    OutgoingMails,
    Looks,
    Trash,
    Invitations,
    PasswordRequests,
    ShippedContent,
    ContentUpdates,
    SecondFactors,
    identitiesCollection(openId ? openIdEndpoints({ openId, publicUrl, isHttps }) : []),
  ],
  cors: [publicUrl],
  csrf: [publicUrl],
  custom: { sendsMail: mail !== null, signInProvider: openId?.label ?? null },
  db: databaseAdapter(databaseUrl),
  defaultDepth: 1,
  editor: editorialEditor,
  globals: [Site, SignInRules],
  graphQL: { disable: true },
  hooks: { afterError: [saySessionEnded, sayTrashed, sayUnavailable, logFailure, recordRefusal] },
  i18n: { supportedLanguages: { ja: japanese, en }, fallbackLanguage: 'ja', translations: adminWords },
  jobs: jobsConfig({ mail, publicUrl, signInEventsDays }),
  logger,
  // Each failed request has a line of its own (`logFailure`).
  loggingLevels: {
    APIError: false,
    AuthenticationError: false,
    Forbidden: false,
    Locked: false,
    LockedAuth: false,
    MissingFile: false,
    NotFound: false,
    QueryError: false,
    ValidationError: false,
  },
  maxDepth,
  plugins: [labelsInWords, comparedInWords, bulkIsAllOrNothing(explainBulk), textsAreClean, freeFieldsMarked, secondFactorFirst, oneTimePasswords],
  secret: payloadSecret,
  sharp,
  telemetry: false,
  // Written by `npm run generate` alone: otherwise every process that opens Payload outside production would start writing it.
  typescript: { autoGenerate: false, outputFile: path.resolve(root, 'src/payload-types.ts') },
  // Names are kept as they came, Japanese ones too: nothing is stored under them (`src/editorial/images/upload.ts`).
  upload: { limits: { fileSize: 20 * 1024 * 1024 }, abortOnLimit: true },
})

export default config
  .then(withoutRowIdsInFilters)
  .then(withoutIdleValidation)
  .then(withPayloadShape)
  .then(withReadOnlyFields)
  .then(withClosedLocks)
  .then(withBoundedJobs)
