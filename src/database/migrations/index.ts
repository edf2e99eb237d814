import * as migration_20261124_043733_initial from './20261124_043733_initial';
import * as migration_20261128_144337_writing_loses_nothing from './20261128_144337_writing_loses_nothing';

export const migrations = [
  {
    up: migration_20261124_043733_initial.up,
    down: migration_20261124_043733_initial.down,
    name: '20261124_043733_initial',
  },
  {
    up: migration_20261128_144337_writing_loses_nothing.up,
    down: migration_20261128_144337_writing_loses_nothing.down,
    name: '20261128_144337_writing_loses_nothing'
  },
];
