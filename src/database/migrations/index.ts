import * as migration_20261124_043733_initial from './20261124_043733_initial';
import * as migration_20261128_124640_periods from './20261128_124640_periods';

export const migrations = [
  {
    up: migration_20261124_043733_initial.up,
    down: migration_20261124_043733_initial.down,
    name: '20261124_043733_initial',
  },
  {
    up: migration_20261128_124640_periods.up,
    down: migration_20261128_124640_periods.down,
    name: '20261128_124640_periods'
  },
];
