import type { Resources } from './resource.ts';

export const specificationOf = (_resources: Resources, _base: string): string => '{}';
