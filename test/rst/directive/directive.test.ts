import { rstCases } from '../rst-cases.ts';

rstCases('directive');
