/** A server process that runs the queue of jobs and rests in the first one. Its argument is the address of the database. */
import { createRunner } from '@/src/jobs/runner'
import { tasksWith } from '@/src/jobs/tasks'
import { openTestPayload } from './payload'

const [url = ''] = process.argv.slice(2)
const { payload } = await openTestPayload({ database: { kind: url.startsWith('file:') ? 'sqlite' : 'mongodb', url, remove: () => undefined } })
const find = payload.db.find.bind(payload.db)
payload.db.find = (args) => {
  if (args.collection !== 'events') return find(args)
  console.log('in the job')
  return new Promise(() => setInterval(() => undefined, 1000))
}
const tasks = tasksWith({ mail: null, publicUrl: 'http://localhost:3000', signInEventsDays: 365 })
await createRunner(payload, { tasks: tasks.filter(({ slug }) => slug === 'remove-old-events'), patience: 900 }).look()
