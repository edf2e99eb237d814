import * as migration_20261124_043733_initial from './20261124_043733_initial';

export const migrations = [
  {
    up: migration_20261124_043733_initial.up,
    down: migration_20261124_043733_initial.down,
    name: '20261124_043733_initial'
  },
];
