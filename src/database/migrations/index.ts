import * as migration_20261124_043733_initial from './20261124_043733_initial';
import * as migration_20261128_123554_saving from './20261128_123554_saving';

export const migrations = [
  {
    up: migration_20261124_043733_initial.up,
    down: migration_20261124_043733_initial.down,
    name: '20261124_043733_initial',
  },
  {
    up: migration_20261128_123554_saving.up,
    down: migration_20261128_123554_saving.down,
    name: '20261128_123554_saving'
  },
];
