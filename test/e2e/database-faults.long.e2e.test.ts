import { describeDatabaseFaults } from '../support/database-faults.ts';

describeDatabaseFaults({ heldMs: 60_000, quotes: 200 });
