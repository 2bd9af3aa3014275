import { describeDatabaseFaults } from '../support/database-faults.ts';

describeDatabaseFaults({ heldMs: 6_000, quotes: 12 });
