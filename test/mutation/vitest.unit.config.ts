import { defineConfig } from 'vitest/config';
import { unit } from './test-files.ts';

export default defineConfig({ test: { ...unit, testTimeout: 30_000 } });
