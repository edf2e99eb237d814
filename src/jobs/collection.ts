/** Payload's collection of jobs, as administrators see it: what waits and what has failed, read by them and written by nobody. */
import type { CollectionConfig, Field, FieldHook, SanitizedConfig } from 'payload'

import { adminsOnly, boundReads, nobody } from '@/src/editorial/access/access'
import { isAdmin } from '@/src/editorial/access/roles'
import { say } from '@/src/editorial/faults/messages'
import { label } from '@/src/fields/labels'
import { get } from '@/src/model/reading'
import { system, type TaskSchedule } from './define-task'

const labels: Readonly<Record<string, Record<'ja' | 'en', string>>> = {
  taskSlug: label('処理', 'Job'),
  waitUntil: label('次に行う時刻', 'Next at'),
  totalTried: label('試した回数', 'Times tried'),
  hasError: label('失敗した', 'Failed'),
  processing: label('実行中', 'Running'),
}

/** Payload's fields with words that staff understand. What is JSON is left out of the form, whose editor comes from another host. */
function inWords(fields: readonly Field[], tasks: readonly TaskSchedule[]): Field[] {
  return fields.flatMap((field): Field[] => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => inWords(tab.fields, tasks))
    if (!('name' in field)) return [field]
    const own = labels[field.name]
    const described: Field = Object.assign({}, field, {
      label: own,
      admin: own ? { readOnly: true } : { disabled: true, disableListColumn: true, disableListFilter: true },
    })
    if (described.type !== 'select') return [described]
    const words = new Map(tasks.map((task) => [task.slug, label(task.label.ja, task.label.en)]))
    return [
      {
        ...described,
        options:
          field.type === 'select'
            ? field.options.flatMap((option) => (typeof option === 'string' ? [{ value: option, label: words.get(option) ?? option }] : [option]))
            : [],
      },
    ]
  })
}

const inWhoseName: FieldHook = ({ data, req }) => {
  const who = get(data, 'input.onBehalfOf')
  return who === system ? say(req, { ja: 'システム', en: 'The system' }) : (who ?? null)
}

/** @returns what makes Payload's own collection ours; for `jobs.jobsCollectionOverrides` */
export const jobsCollection =
  (tasks: readonly TaskSchedule[]) =>
  ({ defaultJobsCollection }: { readonly defaultJobsCollection: CollectionConfig }): CollectionConfig => ({
    ...defaultJobsCollection,
    labels: { singular: label('自動処理', 'Background job'), plural: label('自動処理', 'Background jobs') },
    admin: {
      group: label('運用', 'Operation'),
      useAsTitle: 'taskSlug',
      defaultColumns: ['taskSlug', 'hasError', 'reason', 'waitUntil', 'totalTried', 'processing', 'onBehalfOf'],
      hidden: ({ user }) => !isAdmin(user),
      description: label(
        'サーバーがみずから行う処理のうち、次を待っているものと、何度試しても失敗したものです。終わったものは残りません。',
        'What the server does by itself: what waits for its time, and what failed however often it was tried. What is done is not kept.',
      ),
    },
    access: { read: adminsOnly, create: nobody, update: nobody, delete: nobody },
    // Payload's own start jobs from outside.
    endpoints: [],
    disableDuplicate: true,
    defaultSort: '-createdAt',
    fields: [
      ...inWords(defaultJobsCollection.fields, tasks),
      {
        name: 'reason',
        type: 'textarea',
        virtual: true,
        label: label('失敗の理由', 'Why it failed'),
        admin: { readOnly: true },
        hooks: { afterRead: [({ data }) => get(data, 'error.message') ?? null] },
      },
      {
        name: 'onBehalfOf',
        type: 'text',
        virtual: true,
        label: label('だれのため', 'On behalf of'),
        admin: { readOnly: true },
        hooks: { afterRead: [inWhoseName] },
      },
    ],
  })

/** Answers to questions about jobs are bounded like all others. For the finished configuration: Payload adds the collection by itself. */
export function withBoundedJobs(config: SanitizedConfig): SanitizedConfig {
  const jobs = config.collections.find(({ slug }) => slug === 'payload-jobs')
  if (jobs) jobs.hooks.beforeOperation = [boundReads, ...(jobs.hooks.beforeOperation ?? [])]
  return config
}
