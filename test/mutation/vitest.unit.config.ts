import { defineConfig } from 'vitest/config';
import { judges } from './test-files.ts';

export default defineConfig({ test: { ...judges.unit, testTimeout: 30_000 } });
