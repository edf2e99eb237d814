import * as migration_20261124_043733_initial from './20261124_043733_initial';
import * as migration_20261128_144337_writing_loses_nothing from './20261128_144337_writing_loses_nothing';
import * as migration_20261128_232540_what_happens_is_recorded from './20261128_232540_what_happens_is_recorded';
import * as migration_20261128_234452_background_jobs from './20261128_234452_background_jobs';
import * as migration_20261129_070414_writing_desk from './20261129_070414_writing_desk';
import * as migration_20261129_115356_trust_and_trash from './20261129_115356_trust_and_trash';
import * as migration_20261129_145454_opening_of_a_case from './20261129_145454_opening_of_a_case';
import * as migration_20261129_145503_limits_as_rows from './20261129_145503_limits_as_rows';
import * as migration_20261129_154350_change_notes from './20261129_154350_change_notes';
import * as migration_20261129_183456_newest_version_first from './20261129_183456_newest_version_first';

export const migrations = [
  {
    up: migration_20261124_043733_initial.up,
    down: migration_20261124_043733_initial.down,
    name: '20261124_043733_initial',
  },
  {
    up: migration_20261128_144337_writing_loses_nothing.up,
    down: migration_20261128_144337_writing_loses_nothing.down,
    name: '20261128_144337_writing_loses_nothing',
  },
  {
    up: migration_20261128_232540_what_happens_is_recorded.up,
    down: migration_20261128_232540_what_happens_is_recorded.down,
    name: '20261128_232540_what_happens_is_recorded',
  },
  {
    up: migration_20261128_234452_background_jobs.up,
    down: migration_20261128_234452_background_jobs.down,
    name: '20261128_234452_background_jobs',
  },
  {
    up: migration_20261129_070414_writing_desk.up,
    down: migration_20261129_070414_writing_desk.down,
    name: '20261129_070414_writing_desk',
  },
  {
    up: migration_20261129_115356_trust_and_trash.up,
    down: migration_20261129_115356_trust_and_trash.down,
    name: '20261129_115356_trust_and_trash',
  },
  {
    up: migration_20261129_145454_opening_of_a_case.up,
    down: migration_20261129_145454_opening_of_a_case.down,
    name: '20261129_145454_opening_of_a_case',
  },
  {
    up: migration_20261129_145503_limits_as_rows.up,
    down: migration_20261129_145503_limits_as_rows.down,
    name: '20261129_145503_limits_as_rows',
  },
  {
    up: migration_20261129_154350_change_notes.up,
    down: migration_20261129_154350_change_notes.down,
    name: '20261129_154350_change_notes',
  },
  {
    up: migration_20261129_183456_newest_version_first.up,
    down: migration_20261129_183456_newest_version_first.down,
    name: '20261129_183456_newest_version_first'
  },
];
