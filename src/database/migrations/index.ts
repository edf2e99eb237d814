import * as migration_20261124_043733_initial from './20261124_043733_initial';
import * as migration_20261128_131019_people from './20261128_131019_people';

export const migrations = [
  {
    up: migration_20261124_043733_initial.up,
    down: migration_20261124_043733_initial.down,
    name: '20261124_043733_initial',
  },
  {
    up: migration_20261128_131019_people.up,
    down: migration_20261128_131019_people.down,
    name: '20261128_131019_people'
  },
];
