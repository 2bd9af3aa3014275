import { defineConfig } from 'vitest/config';
import { judges } from './test-files.ts';

export default defineConfig({ test: { ...judges.pure, testTimeout: 30_000 } });
