/** Reads the settings as the server will, and prints what the commands need of them; all faults at once if there are any. */
import { readSettings, SettingsError } from '@/src/server/settings'

process.exitCode = 1
try {
  const { port, host, publicUrl, database, mediaDir, dataDir } = readSettings(process.env)
  console.log(JSON.stringify({ command: 'check-settings', port, host, publicUrl, database, mediaDir, dataDir }))
  process.exitCode = 0
} catch (error) {
  if (!(error instanceof SettingsError)) throw error
  console.log(JSON.stringify({ command: 'check-settings', faults: error.faults }))
}
